"""Consultations: specialists publish times, families book them, both are reminded, and the family gets a summary."""
