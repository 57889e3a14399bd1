"""Files the bot sends: uploads, files known by id, albums, and fetching them back."""

from typing import Any

from sandbox.errors import bad_request
from sandbox.files import StoredFile, described, sniffed
from sandbox.methods.calling import Handler, Target, post, read_caption, target
from sandbox.model import Json
from sandbox.params import Params, Upload
from sandbox.world import World

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
ALBUM = (2, 10)
SENT_AS = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVoice": "voice",
    "sendVideo": "video",
    "sendVideoNote": "video_note",
    "sendAudio": "audio",
    "sendAnimation": "animation",
    "sendSticker": "sticker",
}
ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})
INPUT_KINDS = ALBUM_KINDS | {"animation"}


def read_file(world: World, params: Params, kind: str, given: Any) -> StoredFile:
    """The file a parameter means: a part of the request, attach://, or the id of a file known already."""
    name = (
        given.removeprefix("attach://") if isinstance(given, str) and given.startswith("attach://") else None
    )
    upload = params.files.get(name) if name else given if isinstance(given, Upload) else None
    if upload is not None:
        return _keep(world, kind, upload)
    if not isinstance(given, str) or not given:
        raise bad_request(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    known = world.files.by_id.get(given)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def _keep(world: World, kind: str, upload: Upload) -> StoredFile:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        if len(upload.data) > MAX_PHOTO:
            raise bad_request("too big for a photo")
        if not (sniffed(upload.data) or "").startswith("image/"):
            raise bad_request("IMAGE_PROCESS_FAILED")
    mime = sniffed(upload.data) if kind == "photo" else upload.mime
    return world.files.keep(kind, upload.data, upload.name, mime)


def read_input_media(world: World, params: Params, item: Json) -> Json:
    """The body of a message out of one InputMedia object."""
    kind = str(item.get("type"))
    if kind not in INPUT_KINDS:
        raise bad_request("can't parse InputMedia: unknown type")
    file = read_file(world, params, kind, item.get("media"))
    body = _media_body(world, file, item.get("duration"))
    return body | read_caption(world, Params(item))


def _media_body(world: World, file: StoredFile, duration: int | None) -> Json:
    body: Json = {file.kind: described(world.files, file, duration=duration)}
    if file.kind == "animation":
        body["document"] = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    return body


def _sender(kind: str) -> Handler:
    def send(world: World, params: Params) -> Json:
        where = target(world, params)
        given = params.files.get(kind) or params.text(kind)
        file = read_file(world, params, kind, given)
        body = _media_body(world, file, params.integer("duration"))
        if kind not in {"sticker", "video_note"}:
            body |= read_caption(world, params)
        return post(world, params, where, body).raw

    return send


def send_media_group(world: World, params: Params) -> list[Json]:
    """Send 2 to 10 files as one album; documents and music do not mix with other kinds."""
    where = target(world, params)
    items: list[Json] = params.array("media") or []
    if not ALBUM[0] <= len(items) <= ALBUM[1]:
        raise bad_request("expected from 2 to 10 messages in the album")
    kinds = {item.get("type") for item in items}
    if not kinds <= ALBUM_KINDS or (len(kinds) > 1 and kinds & {"document", "audio"}):
        raise bad_request("can't mix media of these types in one album")
    bodies = [read_input_media(world, params, item) for item in items]
    return _post_album(world, params, where, bodies)


def _post_album(world: World, params: Params, where: Target, bodies: list[Json]) -> list[Json]:
    album = str(10_000_000_000 + next(world.numbers))
    plain = Params({name: value for name, value in params.values.items() if name != "reply_markup"})
    spend = [len(bodies)] + [0] * (len(bodies) - 1)
    return [
        post(world, plain, where, {"media_group_id": album, **body}, spend=count).raw
        for body, count in zip(bodies, spend, strict=True)
    ]


def get_file(world: World, params: Params) -> Json:
    """Where a file can be fetched from; at most 20 MB."""
    file = world.files.by_id.get(params.text("file_id") or "")
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


METHODS: dict[str, Handler] = {name: _sender(kind) for name, kind in SENT_AS.items()}
METHODS |= {"sendMediaGroup": send_media_group, "getFile": get_file}
