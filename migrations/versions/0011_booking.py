"""Tables of booking: one family at one event."""

import sqlalchemy as sa
from alembic import op

revision = "0011_booking"
down_revision = "0010_events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("ages", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.Column("filming", sa.Boolean(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("offered_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "adults >= 0 AND children >= 0 AND adults + children > 0", name=op.f("ck_bookings_somebody_comes")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_bookings_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_bookings_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("event_id", "line", name=op.f("uq_bookings_event_id_line")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_bookings_event_id_person_id")),
    )
    op.create_index("ix_bookings_event_id_state", "bookings", ["event_id", "state"], unique=False)
    op.create_index(op.f("ix_bookings_over_at"), "bookings", ["over_at"], unique=False)
    op.create_index(op.f("ix_bookings_person_id"), "bookings", ["person_id"], unique=False)
    op.create_index("ix_bookings_state_offered_until", "bookings", ["state", "offered_until"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index("ix_bookings_state_offered_until", table_name="bookings")
    op.drop_index(op.f("ix_bookings_person_id"), table_name="bookings")
    op.drop_index(op.f("ix_bookings_over_at"), table_name="bookings")
    op.drop_index("ix_bookings_event_id_state", table_name="bookings")
    op.drop_table("bookings")
