"""Figures of the impact report, counted from what happened."""
