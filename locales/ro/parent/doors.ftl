parent-doors-open = Permisul meu
parent-doors-pass =
    <b>{ $title }</b>
    { $at }
parent-doors-code = Codul pentru intrare: <b>{ $code }</b>
parent-doors-how = La intrare arătați această imagine sau spuneți cele patru cifre. Intră toată familia, o singură dată.
parent-doors-missed = Ne-ați lipsit: „{ $title }”. Se întâmplă și nu e nicio problemă. Când puteți, uitați-vă ce mai este aproape.
