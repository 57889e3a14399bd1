"""What families said about consultations, for the organizers' one list of ratings."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.db import Session
from features.consultations.models import Booking
from features.people.models import Person


@dataclass(frozen=True, slots=True)
class Rating:
    """What a family said about a consultation, for the organizers' list; no topic, no specialist, no family."""

    topic: str | None
    country: str | None
    language: str
    rating: int
    comment: str | None
    at: datetime


async def ratings(session: Session) -> list[Rating]:
    """Every rating of a consultation; an erased family's stays as a number."""
    query = (
        select(Booking, Person.country, Person.language, Person.app_language)
        .join(Person, Person.id == Booking.person_id)
        .where(Booking.rating.is_not(None))
    )
    return [
        Rating(
            None,
            country,
            language or app,
            booking.rating or 0,
            booking.comment,
            booking.rated_at or booking.ends_at,
        )
        for booking, country, language, app in (await session.execute(query)).all()
    ]
