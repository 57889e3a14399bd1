"""Who answers, as a family is told: the profession of the specialist who has the question, never more."""

from collections.abc import Mapping

from core.db import Session
from core.pack import Pack
from core.text import Text
from features.people import specialists
from features.questions.models import Question
from handlers.kit.names import profession_name, profession_of


async def answerer(session: Session, pack: Pack, question: Question) -> Mapping[str, str] | Text:
    """The holder's profession that fits the topic; without a holder, who usually answers the topic."""
    if question.holder_id is None:
        return profession_name(pack, question.topic)
    profile = await specialists.profile_of(session, question.holder_id)
    return profession_of(pack, question.topic, profile.professions if profile else ())
