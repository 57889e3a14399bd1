"""Quiet hours become a setting of the person; discreet messages; segments, places as hashes, the weekly message."""

import sqlalchemy as sa
from alembic import op

revision = "0020_audience"
down_revision = "0019_composer"
branch_labels = None
depends_on = None

LEFT_OUT = "reason = 'enough' AND gathered_at IS NULL"
_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply."""

    op.add_column("people", sa.Column("quiet_from", sa.Integer(), nullable=True))
    op.add_column("people", sa.Column("quiet_until", sa.Integer(), nullable=True))
    op.add_column("people", sa.Column("discreet", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(
        "UPDATE people SET (quiet_from, quiet_until) ="
        " (SELECT quiet_from, quiet_until FROM broadcast_wishes WHERE person_id = people.id)"
    )
    op.drop_column("broadcast_wishes", "quiet_from")
    op.drop_column("broadcast_wishes", "quiet_until")
    op.add_column("broadcast_recipients", sa.Column("gathered_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_broadcast_recipients_left_out",
        "broadcast_recipients",
        ["not_before"],
        sqlite_where=sa.text(LEFT_OUT),
        postgresql_where=sa.text(LEFT_OUT),
    )
    op.create_table(
        "broadcast_place_marks",
        sa.Column("id", _BIG, nullable=False),
        sa.Column("person_id", _BIG, nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_broadcast_place_marks_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_place_marks")),
        sa.UniqueConstraint("person_id", "mark", name=op.f("uq_broadcast_place_marks_person_id_mark")),
    )
    op.create_index("ix_broadcast_place_marks_mark", "broadcast_place_marks", ["mark"])
    op.create_table(
        "broadcast_segments",
        sa.Column("id", _BIG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("reach", sa.String(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("made_by", _BIG, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast_segments")),
        sa.UniqueConstraint("reach", "name", name=op.f("uq_broadcast_segments_reach_name")),
    )


def downgrade() -> None:
    """Take back."""

    op.drop_table("broadcast_segments")
    op.drop_index("ix_broadcast_place_marks_mark", table_name="broadcast_place_marks")
    op.drop_table("broadcast_place_marks")
    op.drop_index(
        "ix_broadcast_recipients_left_out",
        table_name="broadcast_recipients",
        sqlite_where=sa.text(LEFT_OUT),
        postgresql_where=sa.text(LEFT_OUT),
    )
    op.drop_column("broadcast_recipients", "gathered_at")
    op.add_column("broadcast_wishes", sa.Column("quiet_from", sa.Integer(), nullable=True))
    op.add_column("broadcast_wishes", sa.Column("quiet_until", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE broadcast_wishes SET (quiet_from, quiet_until) ="
        " (SELECT quiet_from, quiet_until FROM people WHERE id = broadcast_wishes.person_id)"
    )
    op.drop_column("people", "quiet_from")
    op.drop_column("people", "quiet_until")
    op.drop_column("people", "discreet")
