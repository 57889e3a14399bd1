"""Tables of courses, the course a class belongs to, and volunteers at the door."""

import sqlalchemy as sa
from alembic import op

revision = "0016_courses"
down_revision = "0015_broadcasts"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply."""

    op.add_column("events", sa.Column("course_id", BIG, nullable=True))
    op.create_index(op.f("ix_events_course_id"), "events", ["course_id"], unique=False)
    op.create_table(
        "courses",
        sa.Column("id", BIG, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("town", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("link", sa.String(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("age_from", sa.Integer(), nullable=True),
        sa.Column("age_to", sa.Integer(), nullable=True),
        sa.Column("windows", sa.JSON(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("leader_id", BIG, nullable=False),
        sa.Column("created_by", BIG, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("taken >= 0 AND taken <= capacity", name=op.f("ck_courses_nobody_is_too_many")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courses")),
    )
    op.create_index(op.f("ix_courses_created_by"), "courses", ["created_by"], unique=False)
    op.create_index("ix_courses_status_country", "courses", ["status", "country"], unique=False)
    op.create_table(
        "course_texts",
        sa.Column("id", BIG, nullable=False),
        sa.Column("course_id", BIG, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_texts_course_id_courses")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_texts")),
        sa.UniqueConstraint("course_id", "language", name=op.f("uq_course_texts_course_id_language")),
    )
    op.create_table(
        "course_classes",
        sa.Column("event_id", BIG, autoincrement=False, nullable=False),
        sa.Column("course_id", BIG, nullable=False),
        sa.Column("leader_id", BIG, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_classes_course_id_courses")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_course_classes_event_id_events")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_course_classes")),
    )
    op.create_index(op.f("ix_course_classes_course_id"), "course_classes", ["course_id"], unique=False)
    op.create_index(op.f("ix_course_classes_leader_id"), "course_classes", ["leader_id"], unique=False)
    op.create_table(
        "enrolments",
        sa.Column("id", BIG, nullable=False),
        sa.Column("course_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("age", sa.Text(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("offered_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["courses.id"], name=op.f("fk_enrolments_course_id_courses")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_enrolments_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolments")),
        sa.UniqueConstraint("course_id", "line", name=op.f("uq_enrolments_course_id_line")),
        sa.UniqueConstraint("course_id", "person_id", name=op.f("uq_enrolments_course_id_person_id")),
    )
    op.create_index(op.f("ix_enrolments_over_at"), "enrolments", ["over_at"], unique=False)
    op.create_index(op.f("ix_enrolments_person_id"), "enrolments", ["person_id"], unique=False)
    op.create_index(
        "ix_enrolments_state_offered_until", "enrolments", ["state", "offered_until"], unique=False
    )
    op.create_table(
        "attendances",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("enrolment_id", BIG, nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("marked_by", BIG, nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolments.id"], name=op.f("fk_attendances_enrolment_id_enrolments")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_attendances_event_id_events")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
        sa.UniqueConstraint("event_id", "enrolment_id", name=op.f("uq_attendances_event_id_enrolment_id")),
    )
    op.create_table(
        "door_helpers",
        sa.Column("id", BIG, nullable=False),
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("made_by", BIG, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_door_helpers_event_id_events")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_door_helpers_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_helpers")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_door_helpers_event_id_person_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_door_helpers_token_hash")),
    )
    op.create_index(op.f("ix_door_helpers_person_id"), "door_helpers", ["person_id"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_table("door_helpers")
    op.drop_table("attendances")
    op.drop_table("enrolments")
    op.drop_table("course_classes")
    op.drop_table("course_texts")
    op.drop_table("courses")
    op.drop_index(op.f("ix_events_course_id"), table_name="events")
    op.drop_column("events", "course_id")
