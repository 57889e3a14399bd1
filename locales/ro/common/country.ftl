common-country-ask = În ce țară locuiți? De ea depind telefoanele de ajutor, legile și specialiștii.
common-country-ask-declined =
    E în regulă: nu păstrez ce scrieți, iar răspunsurile verificate vă sunt deschise.

    În ce țară locuiți? De ea depind telefoanele de ajutor și legile.
common-country-skip = Sari peste
