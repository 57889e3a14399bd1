"""Who may do what: one table, deny by default. Every handler names its action; an unnamed one stops the start.

The table says which roles reach a handler. Whose row it is, is decided by the load in the use case: someone else's
question and a missing one look the same.
"""

from typing import Any

from core.actor import STAFF, Role

EVERYONE = frozenset(Role)
PARENT = frozenset({Role.PARENT})
SPECIALIST = frozenset({Role.SPECIALIST})
TRIAGE = frozenset({Role.COORDINATOR, Role.OWNER})
ORGANIZER = frozenset({Role.ORGANIZER, Role.COORDINATOR, Role.OWNER})
LEADERS = ORGANIZER | SPECIALIST
OWNER = frozenset({Role.OWNER})

ACCESS: dict[str, frozenset[Role]] = {
    "start": EVERYONE,
    "language.choose": EVERYONE,
    "menu.open": EVERYONE,
    "help.read": EVERYONE,
    "my.read": EVERYONE,
    "crisis.answer": EVERYONE,
    "article.open": EVERYONE,
    "article.judge": EVERYONE,
    "library.read": EVERYONE,
    "library.wish": EVERYONE,
    "articles.read": ORGANIZER,
    "first_days.walk": EVERYONE,
    "nearby.look": EVERYONE,
    "nearby.correct": EVERYONE,
    "corrections.read": ORGANIZER,
    "corrections.decide": TRIAGE,
    "events.read": EVERYONE,
    "town.wish": EVERYONE,
    "place.join": EVERYONE,
    "place.answer": EVERYONE,
    "place.leave": EVERYONE,
    "place.party": EVERYONE,
    "application.write": EVERYONE,
    "review.score": STAFF,
    "call.keep": ORGANIZER,
    "call.decide": ORGANIZER,
    "event.make": ORGANIZER,
    "courses.read": EVERYONE,
    "course.enrol": EVERYONE,
    "course.leave": EVERYONE,
    "course.make": LEADERS,
    "course.change": LEADERS,
    "course.mark": LEADERS,
    "course.table": LEADERS,
    "attendance.read": ORGANIZER,
    "attendance.cut": ORGANIZER,
    "question.invite": PARENT,
    "question.write": PARENT,
    "question.rephrase": PARENT,
    "question.pass": PARENT,
    "question.topic": PARENT,
    "question.add": PARENT,
    "question.send": PARENT,
    "question.list": PARENT,
    "question.read": PARENT,
    "question.more": PARENT,
    "question.edit": PARENT,
    "question.solve": PARENT,
    "question.rate": PARENT,
    "consultation.look": EVERYONE,
    "consultation.book": PARENT,
    "consultation.wait": PARENT,
    "consultation.rate": PARENT,
    "slots.edit": SPECIALIST,
    "slots.outcome": SPECIALIST,
    "message.unreadable": EVERYONE,
    "queue.read": SPECIALIST,
    "queue.take": SPECIALIST,
    "queue.pass": SPECIALIST,
    "queue.close": SPECIALIST,
    "queue.answer": SPECIALIST,
    "queue.loose": SPECIALIST,
    "triage.read": TRIAGE,
    "triage.assign": TRIAGE,
    "care.write": TRIAGE,
    "consent.give": EVERYONE,
    "country.choose": EVERYONE,
    "settings.edit": PARENT,
    "profile.edit": SPECIALIST,
    "away.set": SPECIALIST,
    "staff.read": TRIAGE,
    "staff.invite": TRIAGE,
    "staff.end": TRIAGE,
    "staff.approve": OWNER,
    "cancel": EVERYONE,
    "privacy.read": EVERYONE,
    "privacy.export": EVERYONE,
    "privacy.erase": EVERYONE,
    "privacy.withdraw": EVERYONE,
    "feedback.give": EVERYONE,
    "reminders.choose": EVERYONE,
    "reminders.set": ORGANIZER,
    "calendar.take": EVERYONE,
    "pass.show": EVERYONE,
    "door.keep": EVERYONE,  # a volunteer is a parent like any other: whose door it is, the load says
    "door.list": EVERYONE,
    "door.help": EVERYONE,
    "door.helpers": ORGANIZER,
    "door.table": ORGANIZER,
    "materials.take": EVERYONE,
    "hall.ask": EVERYONE,
    "review.give": EVERYONE,
    "recording.cut": EVERYONE,
    "certificate.make": EVERYONE,
    "afterwards.read": ORGANIZER,
    "materials.add": ORGANIZER,
    "hall.read": ORGANIZER,
    "hall.settle": ORGANIZER,
    "review.read": ORGANIZER,
    "review.table": ORGANIZER,
    "recording.read": ORGANIZER,
    "recording.settle": ORGANIZER,
    "announcements.choose": EVERYONE,
    "announcements.read": EVERYONE,
    "discreet.read": EVERYONE,
    "broadcast.write": ORGANIZER,
    "broadcast.urgent": OWNER,
    "broadcast.publish": ORGANIZER,
    "broadcast.steer": ORGANIZER,
    "translation.give": STAFF,
    "trial.join": EVERYONE,
    "channel.keep": ORGANIZER,
    "channel.note": EVERYONE,
    "manage.open": ORGANIZER,
    "feedback.read": ORGANIZER,
    "feedback.answer": ORGANIZER,
    "feedback.table": ORGANIZER,
    "learning.keep": PARENT,
    "learning.read": ORGANIZER,
    "learning.teach": ORGANIZER,
    "learning.task": ORGANIZER,
    "stale.answer": EVERYONE,
    "command.refuse": EVERYONE,
    "chat.leave": EVERYONE,
    "reach.note": EVERYONE,
}

NOBODYS = frozenset({"channel.note", "chat.leave"})
"""What a chat tells of itself, in whoever's name: an anonymous administrator is no person to us."""


def allow(action: str) -> dict[str, Any]:
    """Return the flags that bind a handler to its action; an unknown action stops the start."""
    if action not in ACCESS:
        raise LookupError(f"handlers/access.py has no action {action!r}: add a row that says who may do it")
    return {"action": action}
