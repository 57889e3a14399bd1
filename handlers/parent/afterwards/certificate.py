"""A certificate: the name is asked for the page and forgotten with it; the page comes in the person's language."""

from datetime import datetime
from functools import partial

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import t
from features.afterwards import certificates
from features.afterwards.certificates import Wording
from features.afterwards.refusals import CertificateNameMissing, CertificateNotDue
from features.booking.queries import HeldPlace
from features.events.views import EventCard
from handlers.access import allow
from handlers.kit import Button, Document, Screen, Show, explains
from handlers.kit.scope import private_router
from handlers.kit.screen import Translate
from handlers.kit.shared import cancel_button, menu_button
from handlers.parent.afterwards.callbacks import Certifying, MakeCertificate
from handlers.parent.events.buttons import open_button
from handlers.parent.events.words import host_name, kind_name, town_name, when

router = private_router("parent.afterwards.certificate")


def page_of(card: EventCard, name: str, language: str, pack: Pack, words: Translate) -> bytes:
    """The page in the reader's language."""
    host = host_name(card, pack)
    foot = (
        t("parent-afterwards-certificate-kind", kind=kind_name(card.kind, pack)),
        when(card, language),
        t("parent-afterwards-certificate-where", town=town_name(card, pack)),
        t("parent-afterwards-certificate-host", host=host) if host else None,
        t("parent-afterwards-certificate-number", number=card.id),
    )
    return certificates.page(
        Wording(
            heading=words(t("parent-afterwards-certificate-heading")),
            given_to=words(t("parent-afterwards-certificate-given-to")),
            name=name,
            took_part=words(t("parent-afterwards-certificate-took-part")),
            title=card.title(language),
            foot=tuple(words(line) for line in foot if line is not None),
        )
    )


@router.callback_query(MakeCertificate.filter(), flags=allow("certificate.make"))
async def begin(
    _query: CallbackQuery,
    callback_data: MakeCertificate,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Ask for the name, once it is sure that there is something to certify."""
    card = await certificates.due(session, actor, pack, event_id=callback_data.event_id, now=clock.now())
    await state.set_state(Certifying.name)
    await state.set_data({"event": card.id})
    show(Screen(t("parent-afterwards-certificate-name"), [[cancel_button()]], kept=True))


@router.message(
    StateFilter(Certifying.name), F.text, ~F.text.startswith("/"), flags=allow("certificate.make")
)
async def make(
    message: Message,
    actor: Actor,
    session: Session,
    pack: Pack,
    state: FSMContext,
    clock: Clock,
    show: Show,
) -> None:
    """Send the page; the name goes with this update."""
    number = (await state.get_data()).get("event")
    if number is None:
        raise NotFound
    card = await certificates.due(session, actor, pack, event_id=number, now=clock.now())
    name = certificates.name_on_page(message.text or "")
    await state.clear()
    page = Document(f"certificate-{card.id}.pdf", partial(page_of, card, name, actor.language, pack))
    again = Button(t("parent-afterwards-certificate-again"), MakeCertificate(event_id=card.id))
    text = t("parent-afterwards-certificate-made")
    show(Screen(text, [[again], [open_button(card.id), menu_button()]], documents=[page], kept=True))


@router.message(StateFilter(Certifying.name), ~F.text, flags=allow("certificate.make"))
async def words_only(_message: Message, show: Show) -> None:
    """A name is typed."""
    show(Screen(t("parent-afterwards-certificate-name"), [[cancel_button()]], kept=True))


@explains(CertificateNameMissing)
def name_missing_screen(_refusal: CertificateNameMissing) -> Screen:
    """Not a name that would stand on the page."""
    return Screen(t("parent-afterwards-certificate-no-name"), [[cancel_button()]], kept=True)


@explains(CertificateNotDue)
def not_due_screen(_refusal: CertificateNotDue) -> Screen:
    """Nobody marked them at the door."""
    return Screen(t("parent-afterwards-certificate-not-due"), [[menu_button()]], kept=True)


def of_event(card: EventCard, place: HeldPlace | None, pack: Pack, _now: datetime) -> list[Button]:
    """The row of an event that ends with a certificate."""
    mine = place is not None and place.comes
    if not (card.is_on and mine and certificates.gives(pack, card.kind)):
        return []
    return [Button(t("parent-afterwards-certificate-open"), MakeCertificate(event_id=card.id))]
