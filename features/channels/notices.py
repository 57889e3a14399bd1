"""What must be told about channels."""

from dataclasses import dataclass

from core.outbox import Notice


@dataclass(frozen=True)
class ChannelOffered(Notice):
    """To the organizer who added the bot: in which language shall we post there?"""

    channel_id: int


@dataclass(frozen=True)
class ChannelLost(Notice):
    """To the organizer who added it: the bot was removed, or may not post."""

    channel_id: int
