"""What somebody wrote before the consent: in memory for an hour, never in the database, so that nobody types it twice."""

from collections import OrderedDict
from datetime import datetime, timedelta

from features.questions.drafts import Draft

KEPT = timedelta(hours=1)
MOST = 1000
"""Chats at once; the oldest is forgotten first."""


class Unsaved:
    """The last words of a chat without consent. A restart forgets them, and that is meant."""

    def __init__(self) -> None:
        self._drafts: OrderedDict[int, tuple[datetime, Draft]] = OrderedDict()

    def keep(self, chat_id: int, draft: Draft, now: datetime) -> None:
        """Remember these words in place of what was there; the files of one album add up."""
        before = self.of(chat_id, now)
        if draft.media_group is not None and draft.media_group == before.media_group:
            draft = before.plus(draft)
        self.forget(chat_id)
        self._drafts[chat_id] = now, draft
        if len(self._drafts) > MOST:
            self._drafts.popitem(last=False)

    def forget(self, chat_id: int) -> None:
        """Somebody said no."""
        self._drafts.pop(chat_id, None)

    def of(self, chat_id: int, now: datetime) -> Draft:
        """Return what is there; an empty draft when there is nothing."""
        since, draft = self._drafts.get(chat_id, (now, Draft()))
        return draft if now - since < KEPT else Draft()
