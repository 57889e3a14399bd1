parent-doors-open = Mon laissez-passer
parent-doors-pass =
    <b>{ $title }</b>
    { $at }
parent-doors-code = Code pour l'entrée : <b>{ $code }</b>
parent-doors-how = Montrez cette image à l'entrée ou dites les quatre chiffres. Elle fait entrer toute votre famille, une fois.
parent-doors-missed = Vous nous avez manqué : « { $title } ». Cela arrive, ce n'est pas grave. Quand vous pourrez, voyez ce qu'il y a d'autre près de chez vous.
