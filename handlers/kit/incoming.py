"""What came in: the words and files of a message as a draft."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.errors import Refusal
from features.questions.drafts import Draft, FileRef

MOST_BYTES = 20 * 1024 * 1024
"""Telegram lets a bot fetch at most this much; a specialist's phone should not have to take more either."""
FILE_KINDS = ("photo", "document", "voice", "video", "video_note", "audio", "animation")


class FileTooLarge(Refusal):
    """The file is larger than a bot may handle."""


def draft_of(message: Message, most: int | None = MOST_BYTES) -> Draft:
    """Return the words (text or caption) and the file of one message. most: bytes; None: as large as Telegram keeps."""
    file = _file(message)
    if most is not None and file is not None and (file.size or 0) > most:
        raise FileTooLarge
    return Draft(
        text=(message.text or message.caption or "").strip(),
        files=(file,) if file else (),
        chat_id=message.chat.id,
        message_id=message.message_id,
        media_group=message.media_group_id,
    )


async def take_edit(message: Message, state: FSMContext) -> bool:
    """Put the new words of a message into the draft it began, if it did."""
    draft = Draft.load((await state.get_data()).get("draft"))
    if draft.message_id is None or draft.message_id != message.message_id:
        return False
    await state.update_data(draft=draft.reworded(message.text or message.caption or "").dump())
    return True


def _file(message: Message) -> FileRef | None:
    if message.photo:
        best = message.photo[-1]
        return FileRef("photo", best.file_id, best.file_size)
    for kind in ("animation", "document", "voice", "video", "video_note", "audio"):
        found = getattr(message, kind)
        if found is not None:
            return FileRef(kind, found.file_id, found.file_size)
    return None


def asked_message(query: CallbackQuery) -> Message | None:
    """The person's own message, which the tapped message answers."""
    tapped = query.message if isinstance(query.message, Message) else None
    asked = tapped.reply_to_message if tapped else None
    return asked if asked and asked.from_user and not asked.from_user.is_bot else None
