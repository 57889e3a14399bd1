common-my-open = Întrebările mele
common-my-empty = Încă nu aveți întrebări aici. Scrieți oricând doriți.
