"""Where things are, and what every bot of these tests is started with."""

from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACK = ROOT / "data" / "pack"
TOKEN = "4242:SANDBOX-TOKEN-FOR-TESTS"
SECRET = "a-secret-of-at-least-thirty-two-bytes"
BOT_ID = 4242


def swap(owner: object, name: str, value: object) -> None:
    """Put something else in its place, in this process only."""
    setattr(owner, name, value)
