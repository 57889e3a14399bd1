"""Which topic a text belongs to, by the everyday words of the pack."""

from collections import Counter
from itertools import chain

from core.pack import Pack
from features.knowledge.latin import scripted_words
from features.knowledge.patterns import PatternBook, Rule, Word, parse_phrase

URGENT = "crisis"  # answered by the crisis layer, never offered as a topic


class TopicFinder:
    """Knows every topic's words in every language, so that a mixed text is understood too."""

    def __init__(self, pack: Pack) -> None:
        self._order = {topic_id: place for place, topic_id in enumerate(pack.topics)}
        self._book = PatternBook(
            [
                Rule(parse_phrase(written), topic.id)
                for topic in pack.topics.values()
                if topic.id != URGENT
                for written in chain(*topic.words.values(), topic.names.values())
            ]
        )

    def weights(self, words: list[Word]) -> dict[str, float]:
        """Topics the words point to, 0..1: one word is a hint, three are sure."""
        counts = Counter(self._book.find(words))
        return {topic: min(1.0, 0.6 + 0.2 * (count - 1)) for topic, count in counts.items()}

    def suggest(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """Topic ids for a question, the likeliest first; empty when no word tells."""
        found = self.weights(scripted_words(text))
        return tuple(sorted(found, key=lambda topic: (-found[topic], self._order[topic]))[:limit])
