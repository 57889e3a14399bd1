"""What every part of the running application stands in: storage, texts, pack, time."""

from dataclasses import dataclass, field
from pathlib import Path

from core.clock import Clock
from core.db import Database
from core.pack import Pack
from core.text import Texts
from features.knowledge.desk import Knowledge
from features.questions.unsaved import Unsaved


@dataclass
class Surroundings:
    """Made once at the start and passed to every part."""

    db: Database
    texts: Texts
    pack: Pack
    clock: Clock
    knowledge: Knowledge = field(init=False)
    """There before the first update is worked on."""
    bot_name: str = ""
    public_url: str = ""
    """Where phones reach the pages; empty: nowhere."""
    var_dir: Path = Path("data/var")
    debug: bool = False
    unsaved: Unsaved = field(default_factory=Unsaved)
    said: Unsaved = field(default_factory=Unsaved)
    """What somebody wrote in danger, until they say what may be done with it."""
