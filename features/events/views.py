"""What an event looks like to those who read it: frozen, without a session, without what only those who come may know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from features.events.models import Event, Status


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of a list. titles: by language; language: the one it was first written in."""

    id: int
    kind: str
    status: str
    language: str
    titles: Mapping[str, str]
    starts_at: datetime
    ends_at: datetime
    zone: str
    country: str | None
    town: str | None
    online: bool
    interest_only: bool
    by_application: bool
    left: int | None
    """Free seats; None: no limit."""


@dataclass(frozen=True, slots=True)
class EventCard(EventLine):
    """A whole event, as anybody may see it. The link of an online event is not here: see booking.queries.link_for."""

    revision: int
    abouts: Mapping[str, str]
    starts_local: str
    ends_local: str
    region: str | None
    address: str | None
    lat: float | None
    lon: float | None
    host: str | None
    project: str | None
    funder: str | None
    capacity: int | None
    taken: int
    age_from: int | None
    age_to: int | None
    access: tuple[str, ...]
    spoken: tuple[str, ...]
    filmed: bool
    partner_page: str | None
    """A partner's own page; only of an interest-only event."""
    remind_before: tuple[int, ...] | None
    """Minutes before the start; None: as its kind says in the pack."""
    series_id: int | None
    course_id: int | None
    """The course it is a class of."""
    campaign_id: int | None
    campaign: str | None
    """The name of several events in several places, such as a rare-disease week."""
    created_by: int
    published_at: datetime | None
    moved_at: datetime | None
    cancelled_at: datetime | None
    changed_at: datetime

    def title(self, language: str) -> str:
        """The title in this language, else in the one it was written in."""
        return self.titles.get(language) or self.titles.get(self.language) or next(iter(self.titles.values()))

    def about(self, language: str) -> str | None:
        """The text in this language, else in the one it was written in."""
        return self.abouts.get(language) or self.abouts.get(self.language)

    @property
    def is_on(self) -> bool:
        """Whether it is published and not called off."""
        return self.status == Status.PUBLISHED


def seats_left(event: Event) -> int | None:
    """Free seats; None: no limit."""
    return None if event.capacity is None else max(0, event.capacity - event.taken)


def applied_for(event: Event) -> bool:
    """Whether its places are given by application; a partner gives those of its own events."""
    return event.by_application and not event.interest_only


def line_of(event: Event, titles: Mapping[str, str]) -> EventLine | None:
    """The line of an event; None while a draft has no time or place."""
    if event.starts_at is None or event.ends_at is None or event.zone is None:
        return None
    return EventLine(
        event.id,
        event.kind,
        event.status,
        event.language,
        titles,
        event.starts_at,
        event.ends_at,
        event.zone,
        event.country,
        event.town,
        event.online,
        event.interest_only,
        applied_for(event),
        seats_left(event),
    )


def card_of(
    event: Event, titles: Mapping[str, str], abouts: Mapping[str, str], campaign: str | None
) -> EventCard | None:
    """The card of an event; None while a draft has no time or place."""
    if event.starts_at is None or event.ends_at is None or event.zone is None:
        return None
    return EventCard(
        id=event.id,
        kind=event.kind,
        status=event.status,
        language=event.language,
        titles=titles,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        zone=event.zone,
        country=event.country,
        town=event.town,
        online=event.online,
        interest_only=event.interest_only,
        by_application=applied_for(event),
        left=seats_left(event),
        revision=event.revision,
        abouts=abouts,
        starts_local=event.starts_local or "",
        ends_local=event.ends_local or "",
        region=event.region,
        address=event.address,
        lat=event.lat,
        lon=event.lon,
        host=event.host,
        project=event.project,
        funder=event.funder,
        capacity=event.capacity,
        taken=event.taken,
        age_from=event.age_from,
        age_to=event.age_to,
        access=tuple(event.access),
        spoken=tuple(event.spoken),
        filmed=event.filmed,
        partner_page=event.link if event.interest_only else None,
        remind_before=None if event.remind_before is None else tuple(event.remind_before),
        series_id=event.series_id,
        course_id=event.course_id,
        campaign_id=event.campaign_id,
        campaign=campaign,
        created_by=event.created_by,
        published_at=event.published_at,
        moved_at=event.moved_at,
        cancelled_at=event.cancelled_at,
        changed_at=event.changed_at,
    )
