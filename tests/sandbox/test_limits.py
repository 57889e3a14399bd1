"""The flood limits: 30 a second overall, 1 a second a chat after a short burst, 20 a minute a group."""

import pytest

from sandbox import Limits, Sandbox, User
from sandbox.errors import ApiError
from tests.sandbox.conftest import Caller


class Watch:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    """A watch at zero."""
    return Watch()


@pytest.fixture
def limits(watch: Watch) -> Limits:
    """Limits by that watch."""
    return Limits(time_source=watch)


def allowed(limits: Limits, chat_id: int, *, group: bool = False) -> bool:
    """Whether one more message would pass, and count it when it does."""
    try:
        limits.spend(chat_id, group=group)
    except ApiError:
        return False
    return True


def test_one_a_second_to_a_chat_after_a_burst(limits: Limits, watch: Watch) -> None:
    assert [allowed(limits, 1) for _ in range(5)] == [True, True, True, False, False]
    watch.now = 1.0
    assert [allowed(limits, 1) for _ in range(2)] == [True, False]
    assert allowed(limits, 2), "another chat is not held back"


def test_the_strict_reading_allows_no_burst(limits: Limits, watch: Watch) -> None:
    limits.chat_burst = 1
    assert [allowed(limits, 1) for _ in range(2)] == [True, False]
    watch.now = 1.0
    assert allowed(limits, 1)


def test_thirty_a_second_overall(limits: Limits, watch: Watch) -> None:
    assert [allowed(limits, chat) for chat in range(31)] == [True] * 30 + [False]
    watch.now = 0.999
    assert not allowed(limits, 99)
    watch.now = 1.0
    assert allowed(limits, 99)


def test_twenty_a_minute_to_a_group(limits: Limits, watch: Watch) -> None:
    passed = 0
    for second in range(60):
        watch.now = float(second)
        passed += allowed(limits, -1, group=True)
    assert passed == 20
    with pytest.raises(ApiError) as caught:
        limits.spend(-1, group=True)
    assert caught.value.code == 429
    assert caught.value.description == "Too Many Requests: retry after 1"
    assert caught.value.parameters == {"retry_after": 1}


def test_an_album_counts_each_of_its_files(limits: Limits, watch: Watch) -> None:
    limits.spend(1, group=False, count=10)
    watch.now = 7.0
    assert not allowed(limits, 1)
    watch.now = 8.0
    assert allowed(limits, 1)


async def test_the_bot_gets_429_with_retry_after_and_nothing_is_sent(
    bot: Caller, box: Sandbox, anna: User
) -> None:
    box.limits.enabled = True
    for number in range(3):
        await bot.ok("sendMessage", chat_id=anna.id, text=str(number))
    answer = await bot.call("sendMessage", chat_id=anna.id, text="3")
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 1})
    assert len(box.chat(anna.id).messages) == 3
    assert await bot.ok("editMessageText", chat_id=anna.id, message_id=1, text="edits are not counted")
