"""What time does after an event: materials go out, families are asked, hosts hear what waits, nothing stays open."""

from core.jobs import Job
from core.pack import Pack
from features.afterwards import cuts, materials, reviews, settling


def jobs(_pack: Pack) -> list[Job]:
    """The sweeps of afterwards."""
    return [
        Job("afterwards-materials", 60, materials.send),
        Job("afterwards-reviews", 300, reviews.ask),
        Job("afterwards-hall", 60, settling.remind_hosts),
        Job("afterwards-hall-rest", 300, settling.pass_on),
        Job("afterwards-cuts", 3600, cuts.remind),
    ]
