"""Tables of the library, its visitors and first days."""

import sqlalchemy as sa
from alembic import op

revision = "0008_library"
down_revision = "0007_learning"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "article_arrivals",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_article_arrivals")),
    )
    op.create_table(
        "first_days",
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_first_days_person_id_people")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_first_days")),
    )
    op.create_index("ix_first_days_state_next_on", "first_days", ["state", "next_on"], unique=False)
    op.create_table(
        "library_visits",
        sa.Column(
            "person_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("library_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_before_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_library_visits_person_id_people")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_library_visits")),
    )
    op.create_table(
        "translation_votes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_translation_votes_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_votes")),
        sa.UniqueConstraint(
            "person_id", "slug", "language", name=op.f("uq_translation_votes_person_id_slug_language")
        ),
    )
    op.create_index(op.f("ix_translation_votes_slug"), "translation_votes", ["slug"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index(op.f("ix_translation_votes_slug"), table_name="translation_votes")
    op.drop_table("translation_votes")
    op.drop_table("library_visits")
    op.drop_index("ix_first_days_state_next_on", table_name="first_days")
    op.drop_table("first_days")
    op.drop_table("article_arrivals")
