"""Seven events of the demo: seven kinds, four time zones, one nearly full, one online, one of a partner, one to apply for."""

from dataclasses import dataclass

from bot.app import App
from core.db import Session
from features.events import editing, making, publishing
from features.events.fields import Field
from features.events.models import Access, Event
from features.people import identity


@dataclass(frozen=True, slots=True)
class Planned:
    """An event as an organizer would type it. where: a town; None: online."""

    kind: str
    titles: dict[str, str]
    about: str
    when: str
    where: str | None
    seats: str | None = None
    access: tuple[Access, ...] = ()
    partner: bool = False


PLAN = (
    Planned(
        "film_screening",
        {
            "en": "The river of silence",
            "ru": "Река тишины",
            "hy": "Լռության գետը",
            "fr": "La rivière du silence",
        },
        "A film about four families, and a talk with the mothers who made it. Free of charge.",
        "in 6 days 18:00",
        "Yerevan",
        access=(Access.WHEELCHAIR, Access.QUIET),
    ),
    Planned(
        "workshop",
        {"en": "Feeding without fear", "ru": "Кормление без страха", "kk": "Қорықпай тамақтандыру"},
        "A feeding therapist shows positions and textures. Few places. Free of charge.",
        "in 9 days 11:00",
        "Almaty",
        "2",
        (Access.FEEDING, Access.SIBLINGS),
    ),
    Planned(
        "parent_session",
        {"en": "Parents among themselves", "ru": "Родители между собой", "ro": "Părinții între ei"},
        "A closed evening without recording. A psychologist is there. Free of charge.",
        "in 3 days 19:00-20:30",
        "Chisinau",
    ),
    Planned(
        "lecture",
        {"en": "Sleep and seizures", "ru": "Сон и приступы", "fr": "Sommeil et crises"},
        "A neurologist answers questions collected beforehand. Online, free of charge.",
        "in 4 days 17:00",
        None,
    ),
    Planned(
        "inclusive_event",
        {
            "en": "A day for all children",
            "ru": "Праздник для всех детей",
            "fr": "Une fête pour tous les enfants",
        },
        "Games, music, a quiet room. Children with and without a disability. Free of charge.",
        "in 12 days 14:00-17:00",
        "Paris",
        access=(Access.WHEELCHAIR, Access.QUIET, Access.INTERPRETER),
    ),
    Planned(
        "study_tour",
        {
            "en": "Two weeks in a day centre",
            "ru": "Две недели в дневном центре",
            "fr": "Deux semaines dans un centre de jour",
        },
        "See how a day centre near Paris works, and bring it home. Travel and stay are paid. Places by application.",
        "in 60 days 10:00",
        "Paris",
        "8",
    ),
    Planned(
        "services_fair",
        {"en": "Who helps in Minsk", "ru": "Кто помогает в Минске", "be": "Хто дапамагае ў Мінску"},
        "Organisations at their tables, one afternoon. A partner's event.",
        "in 20 days 12:00",
        "Minsk",
        partner=True,
    ),
)


async def give_events(app: App, *, organizer: int) -> None:
    """Let the organizer have made them already."""
    async with app.around.db.write() as session:
        for planned in PLAN:
            await _make(app, session, organizer, planned)


async def _make(app: App, session: Session, organizer: int, planned: Planned) -> Event:
    pack, now = app.around.pack, app.around.clock.now()
    actor = await identity.recognise(session, organizer, "fr", now)
    event = await making.new_draft(session, actor, kind=planned.kind, pack=pack, now=now)
    event.language = "en"

    async def write(field: Field, words: str, language: str | None = None) -> None:
        await editing.write(
            session, actor, event_id=event.id, field=field, words=words, pack=pack, now=now, language=language
        )

    for language, title in planned.titles.items():
        await write(Field.TITLE, title, language)
    await write(Field.ABOUT, planned.about, "en")
    await write(Field.WHEN, planned.when)
    if planned.where is None:
        await editing.set_online(session, actor, event_id=event.id, online=True, zone="Europe/Paris", now=now)
        await write(Field.LINK, "https://meet.example.org/ryadom-demo")
    else:
        await write(Field.TOWN, planned.where)
    if planned.seats is not None:
        await write(Field.SEATS, planned.seats)
    for flag in planned.access:
        await editing.toggle_access(session, actor, event_id=event.id, flag=flag, now=now)
    if planned.partner:
        await editing.toggle_partner(session, actor, event_id=event.id, now=now)
    return await publishing.publish(session, actor, event_id=event.id, pack=pack, now=now)
