"""Why something about a call could not be done, and what to do instead."""

from core.text import Text, t
from features.applications.refusals import (
    AboutCall,
    CallStillOpen,
    DeadlineNotAhead,
    NothingDecided,
    ReviewHasBegun,
    ReviewNotClosed,
    SeatsStillFree,
    SeatsTooFew,
)
from handlers.kit import Button, Screen, explains
from handlers.kit.shared import cancel_button
from handlers.organizer.applications.buttons import CloseNow, CloseReview, open_call_button


@explains(DeadlineNotAhead)
def deadline_screen(_refusal: DeadlineNotAhead) -> Screen:
    """Between now and the start; the form stays open."""
    return Screen(t("organizer-applications-deadline-again"), [[cancel_button()]], kept=True)


@explains(CallStillOpen)
def still_open_screen(refusal: CallStillOpen) -> Screen:
    """Wait for the deadline, or close now."""
    close = Button(t("organizer-applications-close-now"), CloseNow(event_id=refusal.event_id))
    return _about(t("organizer-applications-still-open"), refusal, close)


@explains(ReviewHasBegun)
def begun_screen(refusal: ReviewHasBegun) -> Screen:
    """The deadline stays."""
    return _about(t("organizer-applications-has-begun"), refusal)


@explains(ReviewNotClosed)
def not_closed_screen(refusal: ReviewNotClosed) -> Screen:
    """Close the review first."""
    close = Button(t("organizer-applications-close-review"), CloseReview(event_id=refusal.event_id))
    return _about(t("organizer-applications-not-closed"), refusal, close)


@explains(NothingDecided)
def nothing_screen(refusal: NothingDecided) -> Screen:
    """Every decision was told."""
    return _about(t("organizer-applications-nothing-decided"), refusal)


@explains(SeatsTooFew)
def too_few_screen(refusal: SeatsTooFew) -> Screen:
    """More accepted than seats."""
    text = t("organizer-applications-seats-too-few", count=refusal.number, left=refusal.left)
    return _about(text, refusal)


@explains(SeatsStillFree)
def still_free_screen(refusal: SeatsStillFree) -> Screen:
    """Nobody waits beside a free seat."""
    return _about(t("organizer-applications-seats-still-free", count=refusal.number), refusal)


def _about(text: Text, refusal: AboutCall, *buttons: Button) -> Screen:
    return Screen(text, [*([one] for one in buttons), [open_call_button(refusal.event_id)]])
