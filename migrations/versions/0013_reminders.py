"""Tables of reminders, and of what people wished for themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0013_reminders"
down_revision = "0012_consultations"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "reminders",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("lead", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("useful_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_reminders_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reminders_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint(
            "event_id",
            "person_id",
            "lead",
            "starts_at",
            name=op.f("uq_reminders_event_id_person_id_lead_starts_at"),
        ),
    )
    op.create_index(op.f("ix_reminders_person_id"), "reminders", ["person_id"], unique=False)
    op.create_index("ix_reminders_state_due_at", "reminders", ["state", "due_at"], unique=False)
    op.create_table(
        "reminder_wishes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("leads", sa.JSON(), nullable=False),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_reminder_wishes_event_id_events")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_reminder_wishes_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_wishes")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_reminder_wishes_event_id_person_id")),
    )
    op.create_index(op.f("ix_reminder_wishes_person_id"), "reminder_wishes", ["person_id"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index(op.f("ix_reminder_wishes_person_id"), table_name="reminder_wishes")
    op.drop_table("reminder_wishes")
    op.drop_index("ix_reminders_state_due_at", table_name="reminders")
    op.drop_index(op.f("ix_reminders_person_id"), table_name="reminders")
    op.drop_table("reminders")
