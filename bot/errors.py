"""Reports of bugs to Sentry, for those who run one: which error, where in the code, and nothing a person wrote."""

from typing import Any

from core.errors import StartupError

_KEPT = ("event_id", "timestamp", "level", "platform", "release")
_FRAME = ("filename", "function", "module", "lineno", "in_app")


def report_to(dsn: str) -> None:
    """Send bugs to this address; the library is an extra of its own."""
    try:
        import sentry_sdk  # noqa: PLC0415 (an extra: most installations have none)
    except ImportError as error:
        raise StartupError(
            "SENTRY_DSN is set, but sentry-sdk is missing. Install it: pip install sentry-sdk"
        ) from error
    sentry_sdk.init(
        dsn,
        before_send=bare,
        before_breadcrumb=lambda _crumb, _hint: None,
        send_default_pii=False,
        include_local_variables=False,
        include_source_context=False,
        server_name="ryadom",
    )


def bare(event: Any, _hint: Any) -> Any:
    """Keep the kind of an error and where it happened; its message may hold a person's words, so it goes."""
    values = (event.get("exception") or {}).get("values") or []
    errors = [
        {"type": value.get("type"), "module": value.get("module"), "stacktrace": {"frames": _frames(value)}}
        for value in values
    ]
    return {name: event[name] for name in _KEPT if name in event} | {"exception": {"values": errors}}


def _frames(value: Any) -> list[dict[str, Any]]:
    frames = (value.get("stacktrace") or {}).get("frames") or []
    return [{name: frame[name] for name in _FRAME if name in frame} for frame in frames]
