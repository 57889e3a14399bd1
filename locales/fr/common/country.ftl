common-country-ask = Dans quel pays vivez-vous ? Les numéros d'aide, les lois et les spécialistes en dépendent.
common-country-ask-declined =
    Très bien : je ne garde rien de ce que vous écrivez, et les réponses vérifiées vous sont ouvertes.

    Dans quel pays vivez-vous ? Les numéros d'aide et les lois en dépendent.
common-country-skip = Passer
