"""After an event: materials, questions from the hall, what families say about it, recordings, certificates."""
