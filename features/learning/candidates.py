"""Which article a question may belong to: what the engine thinks of first, and everything else by topic."""

from datetime import date

from core.pack import Pack
from features.knowledge.desk import Knowledge
from features.learning.grouping import Asked

BEST = 5


def candidates(knowledge: Knowledge, asked: Asked, text: str, today: date) -> list[str]:
    """The articles we think of first for these words, at most five; their asker agreed that we keep them."""
    found = knowledge.find(
        text, language=asked.language, country=asked.country, limit=BEST, today=today, may_leave=True
    )
    return [match.slug for match in found.matches]


def topics_with_articles(pack: Pack) -> dict[str, list[str]]:
    """The served articles of every topic that has any, topics in the pack's order."""
    served = {
        slug: next((a for a in versions.values() if a.served), None)
        for slug, versions in pack.articles.items()
    }
    shelves = {
        topic: [slug for slug, article in served.items() if article is not None and topic in article.topics]
        for topic in pack.topics
    }
    return {topic: slugs for topic, slugs in shelves.items() if slugs}
