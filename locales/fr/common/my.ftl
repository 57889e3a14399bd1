common-my-open = Mes questions et événements
common-my-empty = Vous n'avez pas encore de question ici. Écrivez quand vous voulez.
