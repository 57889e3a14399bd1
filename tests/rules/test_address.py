"""Vectors from an address: what is sent, what is believed, and what happens when it is away."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
import pytest

from features.knowledge import address
from features.knowledge.address import AddressEncoder, EncoderAway
from features.knowledge.encoder import MOST_CHARACTERS, Vectors
from tests.driver.embeddings import KEY, Embeddings, embeddings


@pytest.fixture
async def there() -> AsyncIterator[Embeddings]:
    """The address."""
    async with embeddings() as made:
        yield made


async def read(encoder: AddressEncoder, *texts: str) -> Vectors:
    """Ask it from a thread, as the bot does."""
    return await asyncio.to_thread(encoder.vectors, texts)


async def test_rows_come_in_the_order_of_the_texts_and_of_length_one(there: Embeddings) -> None:
    rows = await read(AddressEncoder(there.url + "/", "toy", KEY), "the night", "a frame")
    assert rows[0].argmax() == 0
    assert rows[1].argmax() == 1
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)


async def test_strange_texts_are_cut_and_sent_as_something(there: Embeddings) -> None:
    await read(AddressEncoder(there.url, "toy", KEY), "x" * 5000, "\0\ud800", "")
    assert [len(text) for text in there.asked] == [MOST_CHARACTERS, 1, 1]


async def test_an_address_that_fails_rests_and_its_error_names_no_text(there: Embeddings) -> None:
    encoder = AddressEncoder(there.url, "toy", "wrong key")
    with pytest.raises(EncoderAway, match="401") as told:
        await read(encoder, "my secret worry")
    assert "secret" not in repr(told.value)
    assert told.value.__cause__ is None
    with pytest.raises(EncoderAway, match="a moment ago"):
        await read(encoder, "again")
    assert there.asked == ["my secret worry"]


async def test_after_its_rest_it_is_asked_again(there: Embeddings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "REST", 0.0)
    encoder = AddressEncoder(there.url, "toy", KEY)
    there.status = 503
    with pytest.raises(EncoderAway, match="503"):
        await read(encoder, "one")
    there.status = 200
    assert len(await read(encoder, "one")) == 1


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {"data": []},
        {"data": [{"index": 0}]},
        {"data": [{"index": 0, "embedding": []}]},
        {"data": [{"index": 0, "embedding": [None, 1]}]},
        {"data": [{"index": 0, "embedding": "words"}]},
        {"data": [{"index": 0, "embedding": [1e999, 1]}]},
        {"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1]}]},
        {"error": "model not found"},
    ],
)
async def test_what_is_no_vector_is_not_believed(there: Embeddings, answer: Any) -> None:
    there.answer = answer or ["nothing"]
    with pytest.raises(EncoderAway):
        await read(AddressEncoder(there.url, "toy", KEY), "one")


async def test_texts_and_key_follow_no_redirect(there: Embeddings) -> None:
    there.status = 307
    with pytest.raises(EncoderAway, match="307"):
        await read(AddressEncoder(there.url, "toy", KEY), "one")
    assert there.asked == ["one"]


async def test_a_slow_address_is_given_up(there: Embeddings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "QUESTION_PATIENCE", 0.1)
    there.open.clear()
    with pytest.raises(EncoderAway, match="Timeout"):
        await read(AddressEncoder(there.url, "toy", KEY), "one")


async def test_nobody_there_is_said_at_once() -> None:
    with pytest.raises(EncoderAway):
        await read(AddressEncoder("http://127.0.0.1:9/v1", "toy"), "one")
