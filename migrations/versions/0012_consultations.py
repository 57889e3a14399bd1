"""Tables of consultations: times, bookings, waiting lists, reminders."""

import sqlalchemy as sa
from alembic import op

revision = "0012_consultations"
down_revision = "0011_booking"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WHEN = sa.DateTime(timezone=True)
LIVE_SLOT = sa.text("state != 'withdrawn'")
LIVE_BOOKING = sa.text("state IN ('booked', 'met', 'missed')")


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "consultation_slots",
        sa.Column("id", BIG, nullable=False),
        sa.Column("specialist_id", BIG, nullable=False),
        sa.Column("starts_at", WHEN, nullable=False),
        sa.Column("ends_at", WHEN, nullable=False),
        sa.Column("wall_clock", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("held_for", BIG, nullable=True),
        sa.Column("created_at", WHEN, nullable=False),
        sa.ForeignKeyConstraint(
            ["specialist_id"], ["people.id"], name=op.f("fk_consultation_slots_specialist_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation_slots")),
    )
    op.create_index(op.f("ix_consultation_slots_ends_at"), "consultation_slots", ["ends_at"])
    op.create_index(op.f("ix_consultation_slots_specialist_id"), "consultation_slots", ["specialist_id"])
    op.create_index("ix_consultation_slots_state_starts_at", "consultation_slots", ["state", "starts_at"])
    op.create_index(
        "uq_consultation_slots_live_start",
        "consultation_slots",
        ["specialist_id", "starts_at"],
        unique=True,
        sqlite_where=LIVE_SLOT,
        postgresql_where=LIVE_SLOT,
    )
    op.create_table(
        "consultation_bookings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("slot_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_at", WHEN, nullable=False),
        sa.Column("ends_at", WHEN, nullable=False),
        sa.Column("moved_from", BIG, nullable=True),
        sa.Column("booked_at", WHEN, nullable=False),
        sa.Column("ended_at", WHEN, nullable=True),
        sa.Column("asked_at", WHEN, nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("summed_at", WHEN, nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("rated_at", WHEN, nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_consultation_bookings_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"],
            ["consultation_slots.id"],
            name=op.f("fk_consultation_bookings_slot_id_consultation_slots"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation_bookings")),
    )
    op.create_index("ix_consultation_bookings_person_state", "consultation_bookings", ["person_id", "state"])
    op.create_index("ix_consultation_bookings_state_ends_at", "consultation_bookings", ["state", "ends_at"])
    op.create_index(
        "uq_consultation_bookings_live_slot",
        "consultation_bookings",
        ["slot_id"],
        unique=True,
        sqlite_where=LIVE_BOOKING,
        postgresql_where=LIVE_BOOKING,
    )
    op.create_table(
        "consultation_waits",
        sa.Column("id", BIG, nullable=False),
        sa.Column("slot_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("joined_at", WHEN, nullable=False),
        sa.Column("offer_until", WHEN, nullable=True),
        sa.Column("offers", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_consultation_waits_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"],
            ["consultation_slots.id"],
            name=op.f("fk_consultation_waits_slot_id_consultation_slots"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation_waits")),
        sa.UniqueConstraint("slot_id", "person_id", name=op.f("uq_consultation_waits_slot_id_person_id")),
    )
    op.create_index(op.f("ix_consultation_waits_person_id"), "consultation_waits", ["person_id"])
    op.create_index("ix_consultation_waits_state_offer_until", "consultation_waits", ["state", "offer_until"])
    op.create_table(
        "consultation_reminders",
        sa.Column("id", BIG, nullable=False),
        sa.Column("booking_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due_at", WHEN, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["consultation_bookings.id"],
            name=op.f("fk_consultation_reminders_booking_id_consultation_bookings"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation_reminders")),
        sa.UniqueConstraint(
            "booking_id",
            "person_id",
            "kind",
            name=op.f("uq_consultation_reminders_booking_id_person_id_kind"),
        ),
    )
    op.create_index("ix_consultation_reminders_state_due_at", "consultation_reminders", ["state", "due_at"])


def downgrade() -> None:
    """Take back."""

    op.drop_table("consultation_reminders")
    op.drop_table("consultation_waits")
    op.drop_table("consultation_bookings")
    op.drop_table("consultation_slots")
