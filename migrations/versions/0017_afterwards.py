"""Tables of afterwards: materials and wishes for them, questions from the hall, reviews, wishes to be cut out."""

import sqlalchemy as sa
from alembic import op

revision = "0017_afterwards"
down_revision = "0016_courses"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "event_materials",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=True),
        sa.Column("link", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("added_by", BIG, nullable=False),
        sa.Column("added_at", AT, nullable=False),
        sa.Column("sent_at", AT, nullable=True),
        sa.Column("gone_at", AT, nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_materials_event_id_events")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_materials")),
    )
    op.create_index("ix_event_materials_event_id", "event_materials", ["event_id"], unique=False)
    op.create_index(
        "ix_event_materials_sent_at_added_at", "event_materials", ["sent_at", "added_at"], unique=False
    )
    op.create_table(
        "material_wishes",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("wished_at", AT, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_material_wishes_event_id_events")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_material_wishes_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_material_wishes")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_material_wishes_event_id_person_id")),
    )
    op.create_index(op.f("ix_material_wishes_person_id"), "material_wishes", ["person_id"], unique=False)
    op.create_table(
        "hall_questions",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("message_id", BIG, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("for_editors", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("question_id", BIG, nullable=True),
        sa.Column("asked_id", BIG, nullable=True),
        sa.Column("settled_by", BIG, nullable=True),
        sa.Column("asked_at", AT, nullable=False),
        sa.Column("settled_at", AT, nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_hall_questions_event_id_events")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hall_questions_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall_questions")),
        sa.UniqueConstraint("person_id", "message_id", name=op.f("uq_hall_questions_person_id_message_id")),
    )
    op.create_index("ix_hall_questions_event_id_state", "hall_questions", ["event_id", "state"], unique=False)
    op.create_table(
        "event_reviews",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("helped", sa.Integer(), nullable=True),
        sa.Column("missing", sa.Text(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=True),
        sa.Column("asked_at", AT, nullable=False),
        sa.Column("given_at", AT, nullable=True),
        sa.CheckConstraint(
            "helped IS NULL OR (helped >= 1 AND helped <= 5)", name=op.f("ck_event_reviews_one_to_five")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_reviews_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_event_reviews_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_reviews")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_event_reviews_event_id_person_id")),
    )
    op.create_index(op.f("ix_event_reviews_person_id"), "event_reviews", ["person_id"], unique=False)
    op.create_table(
        "cut_requests",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", AT, nullable=False),
        sa.Column("done_at", AT, nullable=True),
        sa.Column("done_by", BIG, nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_cut_requests_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cut_requests_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cut_requests")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_cut_requests_event_id_person_id")),
    )
    op.create_index("ix_cut_requests_event_id_state", "cut_requests", ["event_id", "state"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index("ix_cut_requests_event_id_state", table_name="cut_requests")
    op.drop_table("cut_requests")
    op.drop_index(op.f("ix_event_reviews_person_id"), table_name="event_reviews")
    op.drop_table("event_reviews")
    op.drop_index("ix_hall_questions_event_id_state", table_name="hall_questions")
    op.drop_table("hall_questions")
    op.drop_index(op.f("ix_material_wishes_person_id"), table_name="material_wishes")
    op.drop_table("material_wishes")
    op.drop_index("ix_event_materials_sent_at_added_at", table_name="event_materials")
    op.drop_index("ix_event_materials_event_id", table_name="event_materials")
    op.drop_table("event_materials")
