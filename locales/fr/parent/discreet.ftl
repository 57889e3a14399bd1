parent-discreet-came = Vous avez un message.
parent-discreet-read = Ouvrir
parent-discreet-gone = Ce message n'est plus d'actualité. Ce qui est à vous se trouve dans /my.
parent-discreet-open = Messages discrets
parent-discreet-on = <b>Les messages discrets sont actifs.</b> Ce qui arrive de soi-même montre une ligne neutre. Le texte s'ouvre d'une touche.
parent-discreet-off = <b>Les messages discrets sont coupés.</b> Une fois actifs, un téléphone verrouillé montre seulement que quelque chose est arrivé. Le texte s'ouvre d'une touche.
parent-discreet-turn-on = Activer
parent-discreet-turn-off = Couper
