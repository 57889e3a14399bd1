"""Applications: a form instead of a place, reviewers blind to each other, a decision in the person's own language."""

from features.applications import following

__all__ = ["following"]
