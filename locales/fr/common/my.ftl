common-my-open = Mes questions
common-my-empty = Vous n'avez pas encore de question ici. Écrivez quand vous voulez.
