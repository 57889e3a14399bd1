"""Forms of people at work: their states share a name, so that what they type is theirs and not a parent's message."""

PREFIX = "Staff"


def at_work(state: str | None) -> bool:
    """Whether the person is typing in a form of a specialist, coordinator or organizer."""
    return bool(state) and str(state).startswith(PREFIX)
