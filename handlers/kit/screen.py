"""A screen is a text with buttons; `show` is the one way to answer the person who acted."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiogram.filters.callback_data import CallbackData

from core.actor import Actor
from core.text import Text, Texts, Words

Label = Text | str


@dataclass(frozen=True, slots=True)
class Button:
    """One button: an act (callback), an address, or a text to copy. style: danger, success or primary."""

    label: Label
    act: CallbackData | None = None
    url: str | None = None
    copy: str | None = None
    style: str | None = None

    def as_telegram(self, texts: Texts, language: str) -> dict[str, Any]:
        """Return the Bot API form in the reader's language."""
        words = self.label if isinstance(self.label, str) else texts.label(self.label, language)
        button: dict[str, Any] = {"text": words}
        if self.act is not None:
            button["callback_data"] = self.act.pack()
        if self.url is not None:
            button["url"] = self.url
        if self.copy is not None:
            button["copy_text"] = {"text": self.copy}
        if self.style is not None:
            button["style"] = self.style
        return button


@dataclass(frozen=True, slots=True)
class File:
    """A file Telegram already holds. kind: photo, document, voice, video, video_note, audio, animation, sticker."""

    kind: str
    file_id: str


Translate = Callable[[Text], str]
"""Writes a text in the reader's language, without markup."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file we make: its bytes, or a function that writes them in the reader's language."""

    name: str
    content: bytes | Callable[[Translate], bytes]

    def made(self, words: Translate) -> list[str]:
        """Return name and bytes (base64) as plain data for the outbox."""
        content = self.content if isinstance(self.content, bytes) else self.content(words)
        return [self.name, b64encode(content).decode("ascii")]


@dataclass(frozen=True, slots=True)
class Screen:
    """What one person sees after one act.

    kept: sent as a new message that stays in the chat, even after a tap; otherwise a tap edits the live message.
    files: sent with the text as caption (one file) or after the text (an album).
    request: "contact" or "location" buttons need a reply keyboard; rows of labels.
    protect: the message cannot be forwarded or saved.
    documents: files we make, sent with the text as the caption of the last one.
    replaces: a message of ours that gets this text, if it is still there; nothing is sent instead.
    traceless: the row of this message names nobody and goes as soon as it was sent.
    reply_to: the id of the message this one answers; it is found again in a tap on the answer's buttons.
    """

    text: Words
    buttons: Sequence[Sequence[Button]] = ()
    files: Sequence[File] = ()
    kept: bool = False
    protect: bool = False
    subject: str | None = None
    keyboard: dict[str, Any] | None = None
    reply_to: int | None = None
    documents: Sequence[Document] = ()
    replaces: int | None = None
    traceless: bool = False

    def payload(self, texts: Texts, language: str, zone: str = "UTC") -> dict[str, Any]:
        """Return the screen as plain data in the reader's language: what the outbox keeps and the sender sends."""
        data: dict[str, Any] = {"text": texts.render(self.text, language, zone)}
        rows = [[button.as_telegram(texts, language) for button in row] for row in self.buttons if row]
        if rows:
            data["reply_markup"] = {"inline_keyboard": rows}
        elif self.keyboard is not None:
            data["reply_markup"] = self.keyboard
        if self.files:
            data["files"] = [[file.kind, file.file_id] for file in self.files]
        if self.reply_to is not None:
            data["reply_to"] = self.reply_to
        if self.documents:
            data["documents"] = [
                one.made(lambda text: texts.label(text, language, zone)) for one in self.documents
            ]
        if self.replaces is not None:
            data |= {"edit": self.replaces, "only_edit": True}
        if self.protect:
            data["protect"] = True
        return data


@dataclass
class Show:
    """Collects the screens of one update. The worker turns them into outbox rows of the same transaction."""

    screens: list[Screen] = field(default_factory=list)
    toast: Text | None = None

    def __call__(self, screen: Screen, *, toast: Text | None = None) -> None:
        """Show a screen to the person who acted."""
        self.screens.append(screen)
        self.toast = toast or self.toast

    def notify(self, toast: Text) -> None:
        """Answer a tap with a short line over the screen and nothing else."""
        self.toast = toast


def reader_language(actor: Actor) -> str:
    """The language to write to this person in."""
    return actor.language
