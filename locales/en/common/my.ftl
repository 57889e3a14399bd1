common-my-open = My questions and events
common-my-empty = You have no questions here yet. Write one whenever you like.
