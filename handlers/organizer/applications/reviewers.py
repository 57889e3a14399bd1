"""Who reviews: people with a role, tapped in a list, or the link for a colleague."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.pack import Pack
from core.text import Listing, Text, t
from features.applications import reviewers
from features.applications.reviewers import Candidate
from handlers.access import allow
from handlers.common.invites import ROLE_NAMES
from handlers.kit import Button, Screen, Show
from handlers.kit.paging import page_of
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button
from handlers.organizer.applications.buttons import NameReviewer, OpenCall, OpenReviewers

router = private_router("organizer.applications.reviewers")
PER_PAGE = 8


def reviewers_screen(event_id: int, found: list[Candidate], number: int, bot_name: str) -> Screen:
    """Everybody who may be asked; who reviews already is marked."""
    page = page_of(found, number, PER_PAGE)
    rows = [
        [
            Button(
                t("common-kit-on", name=_label(one)) if one.named else _label(one),
                NameReviewer(event_id=event_id, person_id=one.person_id, named=not one.named),
            )
        ]
        for one in page.items
    ]
    leaf = page.row(lambda at: OpenReviewers(event_id=event_id, page=at))
    link = f"https://t.me/{bot_name}?start=rv_{reviewers.link_payload(event_id)}"
    copy = Button(t("organizer-applications-copy-link"), copy=link)
    text = t("organizer-applications-who-reviews", link=link)
    return Screen(text, [*rows, leaf, [copy], [back_button(OpenCall(event_id=event_id))]])


def _label(one: Candidate) -> Text:
    roles = Listing(tuple(ROLE_NAMES[role] for role in one.roles))
    if one.name is None:
        return t("organizer-applications-person-nameless", number=one.person_id, roles=roles)
    return t("organizer-applications-person", name=one.name, roles=roles)


@router.callback_query(OpenReviewers.filter(), flags=allow("call.keep"))
async def open_reviewers(
    _query: CallbackQuery,
    callback_data: OpenReviewers,
    actor: Actor,
    session: Session,
    pack: Pack,
    bot_name: str,
    show: Show,
) -> None:
    """Show who may be asked."""
    number = callback_data.event_id
    found = await reviewers.candidates(session, actor, event_id=number, pack=pack)
    show(reviewers_screen(number, found, callback_data.page, bot_name))


@router.callback_query(NameReviewer.filter(), flags=allow("call.keep"))
async def name_reviewer(
    _query: CallbackQuery,
    callback_data: NameReviewer,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """Ask this person, or no longer."""
    number, act = callback_data.event_id, reviewers.name if callback_data.named else reviewers.release
    await act(session, actor, event_id=number, person_id=callback_data.person_id, pack=pack, now=clock.now())
    found = await reviewers.candidates(session, actor, event_id=number, pack=pack)
    show(reviewers_screen(number, found, 0, bot_name))
