"""Announcements that repeat, go by an event or belong to a campaign; who opened one."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0021_series"
down_revision = "0020_audience"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ADDED: tuple[sa.Column[Any], ...] = (
    sa.Column("event_id", _ID, nullable=True),
    sa.Column("event_days", sa.Integer(), nullable=True),
    sa.Column("campaign_id", _ID, nullable=True),
    sa.Column("repeats", sa.String(), nullable=True),
    sa.Column("repeat_from", sa.String(), nullable=True),
    sa.Column("repeat_until", sa.String(), nullable=True),
    sa.Column("series_id", _ID, nullable=True),
    sa.Column("continued", sa.Boolean(), nullable=False, server_default=sa.false()),
)
_SOUGHT = ("event_id", "campaign_id", "series_id")


def upgrade() -> None:
    """Apply."""

    for column in _ADDED:
        op.add_column("broadcasts", column._copy())
    for name in _SOUGHT:
        op.create_index(f"ix_broadcasts_{name}", "broadcasts", [name], unique=False)
    op.add_column("broadcast_recipients", sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take back."""

    op.drop_column("broadcast_recipients", "opened_at")
    for name in _SOUGHT:
        op.drop_index(f"ix_broadcasts_{name}", table_name="broadcasts")
    for column in reversed(_ADDED):
        op.drop_column("broadcasts", column.name)
