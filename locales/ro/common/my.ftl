common-my-open = Întrebările și evenimentele mele
common-my-empty = Încă nu aveți întrebări aici. Scrieți oricând doriți.
