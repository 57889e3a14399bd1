"""A coordinator's side of questions: triage, and families that were not helped."""

from handlers.organizer.questions import care, triage

ROUTERS = (triage.router, care.router)
