"""Reminders of events: once each, by the clock of whoever gets them, dropped when they are no longer true."""
