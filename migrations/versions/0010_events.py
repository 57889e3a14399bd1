"""Tables of events: the event, its words, campaigns, what towns ask for."""

import sqlalchemy as sa
from alembic import op

revision = "0010_events"
down_revision = "0009_nearby"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "campaigns",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("name", name=op.f("uq_campaigns_name")),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("starts_local", sa.String(), nullable=True),
        sa.Column("ends_local", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("town", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("link", sa.String(), nullable=True),
        sa.Column("host", sa.String(), nullable=True),
        sa.Column("project", sa.String(), nullable=True),
        sa.Column("funder", sa.String(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=True),
        sa.Column("age_to", sa.Integer(), nullable=True),
        sa.Column("access", sa.JSON(), nullable=False),
        sa.Column("spoken", sa.JSON(), nullable=False),
        sa.Column("filmed", sa.Boolean(), nullable=False),
        sa.Column("interest_only", sa.Boolean(), nullable=False),
        sa.Column("remind_before", sa.JSON(), nullable=True),
        sa.Column("series_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("campaign_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("created_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("capacity IS NULL OR taken <= capacity", name=op.f("ck_events_nobody_stands")),
        sa.CheckConstraint("taken >= 0", name=op.f("ck_events_taken_is_a_count")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaigns.id"], name=op.f("fk_events_campaign_id_campaigns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )
    op.create_index(op.f("ix_events_campaign_id"), "events", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_events_country"), "events", ["country"], unique=False)
    op.create_index("ix_events_created_by", "events", ["created_by"], unique=False)
    op.create_index(op.f("ix_events_series_id"), "events", ["series_id"], unique=False)
    op.create_index(
        "ix_events_listed",
        "events",
        ["status", "ends_at", "country", "online", "language", "starts_at"],
        unique=False,
    )
    op.create_index("ix_events_status_starts_at", "events", ["status", "starts_at"], unique=False)
    op.create_table(
        "event_texts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_texts_event_id_events")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_texts")),
        sa.UniqueConstraint("event_id", "language", name=op.f("uq_event_texts_event_id_language")),
    )
    op.create_table(
        "town_wishes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("town", sa.String(), nullable=False),
        sa.Column("named", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("families", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_town_wishes_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_town_wishes")),
        sa.UniqueConstraint("person_id", "town", "kind", name=op.f("uq_town_wishes_person_id_town_kind")),
    )
    op.create_index("ix_town_wishes_town_kind", "town_wishes", ["town", "kind"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index("ix_town_wishes_town_kind", table_name="town_wishes")
    op.drop_table("town_wishes")
    op.drop_table("event_texts")
    op.drop_index("ix_events_status_starts_at", table_name="events")
    op.drop_index("ix_events_listed", table_name="events")
    op.drop_index(op.f("ix_events_series_id"), table_name="events")
    op.drop_index("ix_events_created_by", table_name="events")
    op.drop_index(op.f("ix_events_country"), table_name="events")
    op.drop_index(op.f("ix_events_campaign_id"), table_name="events")
    op.drop_table("events")
    op.drop_table("campaigns")
