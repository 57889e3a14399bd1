"""The bytes people and the bot sent, under unguessable-looking ids, with what Telegram tells about them."""

import struct
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

Json = dict[str, Any]

FOLDERS = {
    "photo": ("photos", "jpg", "image/jpeg"),
    "document": ("documents", "bin", "application/octet-stream"),
    "voice": ("voice", "oga", "audio/ogg"),
    "video": ("videos", "mp4", "video/mp4"),
    "video_note": ("video_notes", "mp4", "video/mp4"),
    "audio": ("music", "mp3", "audio/mpeg"),
    "sticker": ("stickers", "webp", "image/webp"),
    "animation": ("animations", "mp4", "video/mp4"),
}
EXTENSIONS = {
    "image/png": "png",
    "image/webp": "webp",
    "image/gif": "gif",
    "application/pdf": "pdf",
    "text/plain": "txt",
    "text/calendar": "ics",
    "text/csv": "csv",
    "application/json": "json",
}
PREFIXES = {"photo": "AgAC", "document": "BQAC", "voice": "AwAC", "video": "BAAC", "video_note": "DQAC"}
PREFIXES |= {"audio": "CQAC", "sticker": "CAAC", "animation": "CgAC"}
STARTS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
    b"OggS": "audio/ogg",
}
PHOTO_SIDES = (90, 320, 1280)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file with its bytes and its place in the file server."""

    id: str
    unique_id: str
    kind: str
    data: bytes
    name: str | None
    mime: str
    path: str


class FileStore:
    """All files by id and by path."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}

    def keep(self, kind: str, data: bytes, name: str | None = None, mime: str | None = None) -> StoredFile:
        """Store bytes under a new id."""
        folder, extension, default_mime = FOLDERS[kind]
        number = len(self.by_id)
        mime = mime or sniffed(data) or default_mime
        if name and "." in name:
            extension = name.rsplit(".", 1)[1].lower()
        elif kind == "document":
            extension = EXTENSIONS.get(mime, extension)
        mark = blake2b(f"{kind}{number}".encode(), digest_size=18).hexdigest()
        file = StoredFile(
            id=f"{PREFIXES[kind]}{mark}",
            unique_id=f"AQAD{mark[:12]}",
            kind=kind,
            data=data,
            name=name,
            mime=mime,
            path=f"{folder}/file_{number}.{extension}",
        )
        self.by_id[file.id] = file
        self.by_path[file.path] = file
        return file


def described(
    store: FileStore, file: StoredFile, *, duration: int | None = None, **more: Any
) -> Json | list[Json]:
    """The Bot API object for a file of its kind: a list of sizes for a photo, one object for the rest."""
    if file.kind == "photo":
        return photo_sizes(store, file)
    raw: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    if file.kind in {"document", "audio", "video", "animation"} and file.name:
        raw["file_name"] = file.name
    if file.kind in {"document", "audio", "voice", "video", "animation"}:
        raw["mime_type"] = file.mime
    if file.kind in {"audio", "voice", "video", "video_note", "animation"}:
        raw["duration"] = 1 if duration is None else duration
    if file.kind in {"video", "animation"}:
        raw |= {"width": 640, "height": 360}
    if file.kind == "video_note":
        raw["length"] = 240
    if file.kind == "sticker":
        raw |= {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return raw | {name: value for name, value in more.items() if value is not None}


def photo_sizes(store: FileStore, file: StoredFile) -> list[Json]:
    """Sizes from a thumbnail up to the picture itself, each with an id of its own."""
    width, height = image_size(file.data) or (1280, 960)
    longest = max(width, height)
    sizes: list[Json] = []
    for side in PHOTO_SIDES:
        last = side >= longest or side == PHOTO_SIDES[-1]
        scale = min(1.0, side / longest)
        one = file if last else store.keep("photo", file.data)
        sizes.append(
            {
                "file_id": one.id,
                "file_unique_id": one.unique_id,
                "width": max(1, round(width * scale)),
                "height": max(1, round(height * scale)),
                "file_size": len(file.data),
            }
        )
        if last:
            break
    return sizes


def sniffed(data: bytes) -> str | None:
    """The type its first bytes tell, for the few types that matter here."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((mime for start, mime in STARTS.items() if data.startswith(start)), None)


def image_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, GIF or JPEG, or None."""
    try:
        if data.startswith(b"\x89PNG"):
            width, height = struct.unpack(">II", data[16:24])
            return max(width, 1), max(height, 1)
        if data.startswith(b"GIF8"):
            width, height = struct.unpack("<HH", data[6:10])
            return max(width, 1), max(height, 1)
        return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None
    except struct.error:
        return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return max(width, 1), max(height, 1)
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None
