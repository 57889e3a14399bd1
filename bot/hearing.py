"""Reading a question's meaning: in a thread, before the transaction that answers it, and never for long."""

import asyncio
import logging

from features.knowledge.desk import Knowledge

log = logging.getLogger(__name__)
PATIENCE = 3.0
"""Seconds; after them words answer alone."""


async def hear(knowledge: Knowledge, text: str) -> Knowledge:
    """The same knowledge, having read this question; whatever goes wrong, words still answer it."""
    try:
        return await asyncio.wait_for(asyncio.to_thread(knowledge.hearing, text), PATIENCE)
    except Exception as error:
        log.warning("question_not_heard", extra={"fault": type(error).__name__})
        return knowledge.deaf_to(text)
