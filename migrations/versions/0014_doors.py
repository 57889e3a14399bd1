"""Tables of the door: passes, and people who came without a place."""

import sqlalchemy as sa
from alembic import op

revision = "0014_doors"
down_revision = "0013_reminders"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "passes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("booking_id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("admitted_by", BIG, nullable=True),
        sa.Column("came_adults", sa.Integer(), nullable=False),
        sa.Column("came_children", sa.Integer(), nullable=False),
        sa.Column("missed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("came_adults >= 0 AND came_children >= 0", name=op.f("ck_passes_somebody_came")),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_passes_booking_id_bookings")),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_passes_event_id_events")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passes")),
        sa.UniqueConstraint("booking_id", name=op.f("uq_passes_booking_id")),
        sa.UniqueConstraint("event_id", "code", name=op.f("uq_passes_event_id_code")),
        sa.UniqueConstraint("token", name=op.f("uq_passes_token")),
    )
    op.create_table(
        "walk_ins",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("came_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("admitted_by", BIG, nullable=False),
        sa.CheckConstraint(
            "adults >= 0 AND children >= 0 AND adults + children > 0",
            name=op.f("ck_walk_ins_somebody_walked_in"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_walk_ins_event_id_events")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walk_ins")),
    )
    op.create_index(op.f("ix_walk_ins_event_id"), "walk_ins", ["event_id"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index(op.f("ix_walk_ins_event_id"), table_name="walk_ins")
    op.drop_table("walk_ins")
    op.drop_table("passes")
