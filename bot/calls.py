"""From the plain data of a screen to Bot API calls: edit or send, one file or an album, long texts in parts."""

from base64 import b64decode
from typing import Any

from aiogram.types import BufferedInputFile

from handlers.kit.split import split

Call = tuple[str, dict[str, Any]]
NO_PREVIEW = {"is_disabled": True}
_SEND = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "voice": "sendVoice",
    "video": "sendVideo",
    "video_note": "sendVideoNote",
    "audio": "sendAudio",
    "animation": "sendAnimation",
    "sticker": "sendSticker",
}
CAPTION = 1024
"""Characters under a file; counted with the markup here, which only makes them more."""
_ONLY_WHEN_NEW = {"reply_parameters", "protect_content"}
_NO_CAPTION = {"video_note", "sticker"}


def calls(payload: dict[str, Any], chat_id: int) -> list[Call]:
    """Return the calls that bring this payload to the chat, in order; nearly always one."""
    if "method" in payload:
        return [(payload["method"], {"chat_id": chat_id, **payload["params"]})]
    extra: dict[str, Any] = {"protect_content": True} if payload.get("protect") else {}
    if payload.get("reply_to"):
        extra["reply_parameters"] = {"message_id": payload["reply_to"], "allow_sending_without_reply": True}
    if payload.get("documents"):
        return _with_documents(payload, chat_id, extra)
    if payload.get("files"):
        return _with_files(payload, chat_id, extra)
    parts = [payload["text"]] if payload.get("whole") else split(payload["text"])
    made = [_text(part, chat_id, extra) for part in parts]
    if payload.get("reply_markup"):
        made[-1][1]["reply_markup"] = payload["reply_markup"]
    if payload.get("edit") and len(parts) == 1:
        edited = {key: value for key, value in made[0][1].items() if key not in _ONLY_WHEN_NEW}
        return [("editMessageText", {**edited, "message_id": payload["edit"]})]
    return made


def _text(words: str, chat_id: int, extra: dict[str, Any]) -> Call:
    params = {
        "chat_id": chat_id,
        "text": words,
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
        **extra,
    }
    return "sendMessage", params


def _with_documents(payload: dict[str, Any], chat_id: int, extra: dict[str, Any]) -> list[Call]:
    """Files we made, one message each, pictures as pictures; the text and the buttons come with the last, a long text after it."""
    made = [_made(name, b64decode(content), chat_id, extra) for name, content in payload["documents"]]
    if len(payload["text"]) > CAPTION:
        made += [_text(part, chat_id, extra) for part in split(payload["text"])]
    else:
        made[-1][1].update({"caption": payload["text"], "parse_mode": "HTML"})
    if payload.get("reply_markup"):
        made[-1][1]["reply_markup"] = payload["reply_markup"]
    return made


def _made(name: str, content: bytes, chat_id: int, extra: dict[str, Any]) -> Call:
    picture = name.endswith(".png")
    field = "photo" if picture else "document"
    params = {"chat_id": chat_id, field: BufferedInputFile(content, name), **extra}
    return ("sendPhoto" if picture else "sendDocument"), params


def _with_files(payload: dict[str, Any], chat_id: int, extra: dict[str, Any]) -> list[Call]:
    files, caption = payload["files"], payload["text"]
    if len(files) > 1 and payload.get("reply_markup"):
        return _album_first(payload, chat_id, extra)
    if len(files) > 1:
        media = [{"type": kind, "media": file_id} for kind, file_id in files]
        media[0] |= {"caption": caption, "parse_mode": "HTML"} if caption else {}
        return [("sendMediaGroup", {"chat_id": chat_id, "media": media, **extra})]
    kind, file_id = files[0]
    params = {"chat_id": chat_id, kind: file_id, **extra}
    if payload.get("reply_markup"):
        params["reply_markup"] = payload["reply_markup"]
    if caption and kind not in _NO_CAPTION:
        params |= {"caption": caption, "parse_mode": "HTML"}
        return [(_SEND[kind], params)]
    return [(_SEND[kind], params)]


def _album_first(payload: dict[str, Any], chat_id: int, extra: dict[str, Any]) -> list[Call]:
    """An album cannot have buttons: the words follow it as a message of their own."""
    media = [{"type": kind, "media": file_id} for kind, file_id in payload["files"]]
    words = {key: value for key, value in payload.items() if key != "files"}
    return [("sendMediaGroup", {"chat_id": chat_id, "media": media, **extra}), *calls(words, chat_id)]
