"""Files in both directions, albums, and fetching the bytes."""

import pytest
from aiohttp import FormData

from sandbox import Sandbox, SandboxError, User
from sandbox.files import image_size
from tests.sandbox.conftest import Caller

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x07\x80\x00\x00\x04\x38\x08\x02\x00\x00\x00"
KINDS = ("document", "voice", "video", "video_note", "audio", "sticker", "animation")


async def upload(
    bot: Caller, method: str, fields: dict[str, str], files: dict[str, bytes]
) -> dict[str, object]:
    """A call with files in a multipart body."""
    form = FormData(fields)
    for name, data in files.items():
        form.add_field(name, data, filename=f"{name}.bin", content_type="application/octet-stream")
    async with bot.session.post(f"{bot.box.url}/bot{bot.box.token}/{method}", data=form) as response:
        answer: dict[str, object] = await response.json()
    return answer


async def test_a_persons_file_can_be_fetched_byte_for_byte(bot: Caller, box: Sandbox, anna: User) -> None:
    data = bytes(range(256)) * 4
    await box.send_file(
        anna.id, "document", data, filename="otchet.pdf", mime="application/pdf", caption="see /help"
    )
    [update] = await bot.updates()
    document = update["message"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "otchet.pdf",
        "application/pdf",
        1024,
    )
    assert update["message"]["caption_entities"][0]["type"] == "bot_command"
    found = await bot.ok("getFile", file_id=document["file_id"])
    async with bot.session.get(f"{box.url}/file/bot{box.token}/{found['file_path']}") as response:
        assert await response.read() == data
    async with bot.session.get(f"{box.url}/file/bot1:WRONG/{found['file_path']}") as response:
        assert response.status == 401
    assert await bot.refusal("getFile", file_id="nonsense") == "Bad Request: invalid file_id"


async def test_files_over_20_megabytes_cannot_be_fetched(bot: Caller, box: Sandbox, anna: User) -> None:
    sent = await box.send_file(anna.id, "document", b"x" * (20 * 1024 * 1024 + 1))
    assert await bot.refusal("getFile", file_id=sent["document"]["file_id"]) == "Bad Request: file is too big"


async def test_every_kind_goes_both_ways(bot: Caller, box: Sandbox, anna: User) -> None:
    for kind in KINDS:
        method = "send" + "".join(part.title() for part in kind.split("_"))
        answer = await upload(bot, method, {"chat_id": str(anna.id)}, {kind: b"bytes"})
        result = answer["result"]
        assert isinstance(result, dict), answer
        again = await bot.ok(method, chat_id=anna.id, **{kind: result[kind]["file_id"]})
        assert again[kind]["file_id"] == result[kind]["file_id"]
        await box.send_file(anna.id, kind, b"bytes")
    arrived = await bot.updates()
    assert all(kind in update["message"] for kind, update in zip(KINDS, arrived, strict=True))
    media = [message.media.kind for message in box.chat(anna.id).messages if message.media]
    assert media == [kind for kind in KINDS for _ in range(3)]


async def test_a_photo_has_sizes_and_must_be_a_picture(bot: Caller, box: Sandbox, anna: User) -> None:
    assert image_size(PNG) == (1920, 1080)
    answer = await upload(
        bot,
        "sendPhoto",
        {"chat_id": str(anna.id), "caption": "<b>x</b>", "parse_mode": "HTML"},
        {"photo": PNG},
    )
    result = answer["result"]
    assert isinstance(result, dict), answer
    assert [size["width"] for size in result["photo"]] == [90, 320, 1280]
    assert result["caption_entities"] == [{"offset": 0, "length": 1, "type": "bold"}]
    answer = await upload(bot, "sendPhoto", {"chat_id": str(anna.id)}, {"photo": b"text"})
    assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_a_known_file_keeps_its_kind(bot: Caller, box: Sandbox, anna: User) -> None:
    voice = await box.send_file(anna.id, "voice", b"OggS")
    words = await bot.refusal("sendDocument", chat_id=anna.id, document=voice["voice"]["file_id"])
    assert words == "Bad Request: can't use file of type Voice as Document"
    words = await bot.refusal("sendDocument", chat_id=anna.id, document="nonsense")
    assert words == "Bad Request: wrong file identifier/HTTP URL specified"
    words = await bot.refusal("sendDocument", chat_id=anna.id, document="https://a.org/x.pdf")
    assert words == "Bad Request: failed to get HTTP URL content"


async def test_an_album_is_sent_and_received_as_one(bot: Caller, box: Sandbox, anna: User) -> None:
    media = '[{"type":"photo","media":"attach://a","caption":"both"},{"type":"photo","media":"attach://b"}]'
    answer = await upload(
        bot, "sendMediaGroup", {"chat_id": str(anna.id), "media": media}, {"a": PNG, "b": PNG}
    )
    result = answer["result"]
    assert isinstance(result, list), answer
    assert len({message["media_group_id"] for message in result}) == 1
    assert [message.get("caption") for message in result] == ["both", None]
    for _ in range(2):
        await box.send_file(anna.id, "photo", PNG, media_group_id="77")
    assert [u["message"]["media_group_id"] for u in await bot.updates()] == ["77", "77"]


async def test_albums_have_2_to_10_files_of_kinds_that_go_together(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    photo = (await box.send_file(anna.id, "photo", PNG))["photo"][-1]["file_id"]
    paper = (await box.send_file(anna.id, "document", b"x"))["document"]["file_id"]
    one = {"type": "photo", "media": photo}
    words = await bot.refusal("sendMediaGroup", chat_id=anna.id, media=[one])
    assert words == "Bad Request: expected from 2 to 10 messages in the album"
    mixed = [one, {"type": "document", "media": paper}]
    assert "can't mix" in await bot.refusal("sendMediaGroup", chat_id=anna.id, media=mixed)


async def test_the_file_of_a_message_can_be_replaced(bot: Caller, box: Sandbox, anna: User) -> None:
    one = (await box.send_file(anna.id, "document", b"1"))["document"]["file_id"]
    two = (await box.send_file(anna.id, "document", b"2"))["document"]["file_id"]
    sent = await bot.ok("sendDocument", chat_id=anna.id, document=one, caption="old")
    edited = await bot.ok(
        "editMessageMedia",
        chat_id=anna.id,
        message_id=sent["message_id"],
        media={"type": "document", "media": two},
    )
    assert edited["document"]["file_id"] == two
    assert "caption" not in edited


def test_sizes_are_read_from_the_usual_pictures() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x01\x40\x02\x80" + b"\x00" * 10
    assert image_size(jpeg) == (640, 320)
    assert image_size(b"GIF89a\x40\x01\xf0\x00") == (320, 240)
    assert image_size(b"\x89PNG\r\n\x1a\n") is None
    assert image_size(b"text") is None


async def test_an_unknown_kind_of_file_is_the_tests_own_mistake(box: Sandbox, anna: User) -> None:
    with pytest.raises(SandboxError, match="no kind of file"):
        await box.send_file(anna.id, "hologram", b"x")


async def test_a_person_can_change_a_caption(bot: Caller, box: Sandbox, anna: User) -> None:
    sent = await box.send_file(anna.id, "document", b"x", caption="one")
    await box.edit(anna.id, sent["message_id"], caption="two /help")
    _, update = await bot.updates()
    assert update["edited_message"]["caption"] == "two /help"
    assert update["edited_message"]["caption_entities"][0]["type"] == "bot_command"
