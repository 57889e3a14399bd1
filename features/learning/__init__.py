"""Learning from questions: what families let editors see, what editors make of it, and what it changed."""
