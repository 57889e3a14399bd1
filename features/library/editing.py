"""What waits for an editor: articles past their review, unsigned ones, wished translations, and whether articles help."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select

from core.db import Session
from core.pack import Article, Pack
from features.knowledge.articles import variant
from features.knowledge.models import Verdict
from features.library.models import TranslationVote


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How often one language version helped, out of how many who said."""

    helped: int
    said: int


@dataclass(frozen=True, slots=True)
class Duty:
    """One article as its editor sees it; languages by code."""

    slug: str
    title: str
    expired: Mapping[str, date]
    unsigned: tuple[str, ...]
    wished: Mapping[str, int]
    verdicts: Mapping[str, Verdicts]

    @property
    def most_wished(self) -> int:
        """The votes of all languages together."""
        return sum(self.wished.values())

    @property
    def said(self) -> int:
        """How many people said whether it helped."""
        return sum(one.said for one in self.verdicts.values())


async def duties(session: Session, pack: Pack, *, language: str, today: date) -> list[Duty]:
    """Every served article with what waits for an editor, by title."""
    wished, verdicts = await _wished(session), await _verdicts(session)
    found = []
    for slug, versions in pack.articles.items():
        shown = variant(pack, slug, language)
        if shown is None:
            continue
        served = [article for article in versions.values() if article.served]
        missing = {code: n for code, n in wished.get(slug, {}).items() if not _has(served, code)}
        found.append(
            Duty(
                slug,
                shown.title,
                {a.language: a.review_by for a in served if a.review_by and a.expired(today)},
                tuple(a.language for a in served if a.pending),
                missing,
                verdicts.get(slug, {}),
            )
        )
    return sorted(found, key=lambda one: one.title.casefold())


def _has(served: list[Article], language: str) -> bool:
    return any(article.language == language for article in served)


async def _wished(session: Session) -> dict[str, dict[str, int]]:
    query = select(TranslationVote.slug, TranslationVote.language, func.count())
    found: dict[str, dict[str, int]] = {}
    grouped = query.group_by(TranslationVote.slug, TranslationVote.language)
    for slug, language, count in (await session.execute(grouped)).all():
        found.setdefault(slug, {})[language] = count
    return found


async def _verdicts(session: Session) -> dict[str, dict[str, Verdicts]]:
    helped = func.sum(case((Verdict.helped, 1), else_=0))
    query = select(Verdict.slug, Verdict.language, helped, func.count())
    found: dict[str, dict[str, Verdicts]] = {}
    grouped = query.group_by(Verdict.slug, Verdict.language).order_by(Verdict.language)
    for slug, language, yes, said in (await session.execute(grouped)).all():
        found.setdefault(slug, {})[language] = Verdicts(int(yes), said)
    return found
