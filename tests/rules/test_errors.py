"""What a bug report may carry: the error and the place, never a person's words."""

import json
from typing import Any

import sentry_sdk

from bot.errors import bare

SECRET = "my daughter has a seizure"


def _reported(keep: Any) -> list[str]:
    sent: list[str] = []

    def hold(event: Any, hint: Any) -> None:
        sent.append(json.dumps(keep(event, hint), default=str))

    sentry_sdk.init("http://key@127.0.0.1:9/1", before_send=hold, default_integrations=False)
    try:
        words = SECRET
        raise ValueError(f"could not store {words}")
    except ValueError as error:
        sentry_sdk.capture_exception(error)
    sentry_sdk.init()
    return sent


def test_a_report_names_the_error_and_the_place_only() -> None:
    (report,) = _reported(bare)
    assert "ValueError" in report
    assert "_reported" in report
    assert SECRET not in report


def test_without_the_guard_the_words_would_leave() -> None:
    (report,) = _reported(lambda event, _hint: event)
    assert SECRET in report
