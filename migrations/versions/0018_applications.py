"""Tables of applications, and events whose places are given by application."""

import sqlalchemy as sa
from alembic import op

revision = "0018_applications"
down_revision = "0017_afterwards"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply."""

    op.add_column(
        "events", sa.Column("by_application", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.create_table(
        "application_calls",
        sa.Column("event_id", BIG, autoincrement=False, nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("shows_names", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_application_calls_event_id_events")
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_application_calls")),
    )
    op.create_table(
        "applications",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_applications_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_applications_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applications")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_applications_event_id_person_id")),
    )
    op.create_index("ix_applications_event_id_state", "applications", ["event_id", "state"], unique=False)
    op.create_index("ix_applications_state", "applications", ["state"], unique=False)
    op.create_index(op.f("ix_applications_person_id"), "applications", ["person_id"], unique=False)
    op.create_index(op.f("ix_applications_over_at"), "applications", ["over_at"], unique=False)
    op.create_table(
        "application_answers",
        sa.Column("id", BIG, nullable=False),
        sa.Column("application_id", BIG, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("message_id", BIG, nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_application_answers_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_answers")),
        sa.UniqueConstraint(
            "application_id", "question", name=op.f("uq_application_answers_application_id_question")
        ),
    )
    op.create_table(
        "application_files",
        sa.Column("id", BIG, nullable=False),
        sa.Column("application_id", BIG, nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=True),
        sa.Column("size", BIG, nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_application_files_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_files")),
    )
    op.create_index(
        op.f("ix_application_files_application_id"), "application_files", ["application_id"], unique=False
    )
    op.create_table(
        "application_reviewers",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_application_reviewers_event_id_events")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_application_reviewers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_reviewers")),
        sa.UniqueConstraint(
            "event_id", "person_id", name=op.f("uq_application_reviewers_event_id_person_id")
        ),
    )
    op.create_index(
        op.f("ix_application_reviewers_person_id"), "application_reviewers", ["person_id"], unique=False
    )
    op.create_table(
        "application_scores",
        sa.Column("id", BIG, nullable=False),
        sa.Column("application_id", BIG, nullable=False),
        sa.Column("reviewer_id", BIG, nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("knows", sa.Boolean(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_application_scores_application_id_applications"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_scores")),
        sa.UniqueConstraint(
            "application_id", "reviewer_id", name=op.f("uq_application_scores_application_id_reviewer_id")
        ),
    )
    op.create_index(
        op.f("ix_application_scores_reviewer_id"), "application_scores", ["reviewer_id"], unique=False
    )


def downgrade() -> None:
    """Take back."""

    op.drop_table("application_scores")
    op.drop_table("application_reviewers")
    op.drop_table("application_files")
    op.drop_table("application_answers")
    op.drop_table("applications")
    op.drop_table("application_calls")
    op.drop_column("events", "by_application")
