"""What stands in the library for one reader: topics, articles, the most asked first, and what is new."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from core.db import Session
from core.pack import Pack
from features.knowledge.articles import may_serve, variant
from features.knowledge.models import Verdict
from features.library.models import Arrival


@dataclass(frozen=True, slots=True)
class Shelf:
    """A topic with its articles, in the order they are shown; `new` are those the reader has not seen here yet."""

    topic: str
    slugs: tuple[str, ...]
    new: frozenset[str]


def offered(pack: Pack, country: str | None, today: date) -> list[str]:
    """The slugs a reader in this country is offered; without a country those of every country."""
    return [
        slug
        for slug, versions in pack.articles.items()
        if any(may_serve(pack, article, country, today) for article in versions.values())
    ]


async def shelves(
    session: Session, pack: Pack, *, country: str | None, language: str, since: datetime | None, today: date
) -> list[Shelf]:
    """The topics that hold something for this reader, in the pack's order. since: their look before, None at first."""
    asked, new = await asked_counts(session), await arrived_after(session, since)
    here = offered(pack, country, today)
    titles = {slug: article.title for slug in here if (article := variant(pack, slug, language))}
    ranked = sorted(titles, key=lambda slug: (-asked.get(slug, 0), titles[slug].casefold()))
    by_topic: dict[str, list[str]] = {topic: [] for topic in pack.topics}
    for slug in ranked:
        for topic in _topics(pack, slug) & by_topic.keys():
            by_topic[topic].append(slug)
    return [Shelf(topic, tuple(slugs), new & frozenset(slugs)) for topic, slugs in by_topic.items() if slugs]


def _topics(pack: Pack, slug: str) -> set[str]:
    return {topic for article in pack.articles[slug].values() if article.served for topic in article.topics}


async def asked_counts(session: Session) -> Mapping[str, int]:
    """How often people said of an article whether it helped: who asked is not kept."""
    rows = await session.execute(select(Verdict.slug, func.count().label("asked")).group_by(Verdict.slug))
    return {row.slug: row.asked for row in rows}


async def arrived_after(session: Session, since: datetime | None) -> frozenset[str]:
    """What came after this instant; nothing is new to somebody who never looked."""
    if since is None:
        return frozenset()
    return frozenset((await session.scalars(select(Arrival.slug).where(Arrival.arrived_at > since))).all())
