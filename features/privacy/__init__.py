"""Data rights: what is whose, what a person can take along, and what must go."""
