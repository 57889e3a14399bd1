"""Tables of questions families let editors see."""

import sqlalchemy as sa
from alembic import op

revision = "0007_learning"
down_revision = "0006_privacy"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "article_tasks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("review_by", sa.Date(), nullable=False),
        sa.Column("holder_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_tasks")),
        sa.UniqueConstraint("slug", "review_by", name=op.f("uq_article_tasks_slug_review_by")),
    )
    op.create_index(op.f("ix_article_tasks_done_at"), "article_tasks", ["done_at"], unique=False)
    op.create_table(
        "learning_samples",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("changed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("measured", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_samples")),
    )
    op.create_index(
        op.f("ix_learning_samples_reported_at"), "learning_samples", ["reported_at"], unique=False
    )
    op.create_index(
        "ix_learning_samples_slug_language", "learning_samples", ["slug", "language"], unique=False
    )
    op.create_table(
        "learning_questions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("wrong_slug", sa.String(), nullable=True),
        sa.Column("candidate", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sample_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_learning_questions_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_questions")),
        sa.UniqueConstraint(
            "person_id", "message_id", name=op.f("uq_learning_questions_person_id_message_id")
        ),
    )
    op.create_index(
        op.f("ix_learning_questions_sample_id"), "learning_questions", ["sample_id"], unique=False
    )
    op.create_index(
        "ix_learning_questions_state_kept_at", "learning_questions", ["state", "kept_at"], unique=False
    )


def downgrade() -> None:
    """Take back."""

    op.drop_index("ix_learning_questions_state_kept_at", table_name="learning_questions")
    op.drop_index(op.f("ix_learning_questions_sample_id"), table_name="learning_questions")
    op.drop_table("learning_questions")
    op.drop_index("ix_learning_samples_slug_language", table_name="learning_samples")
    op.drop_index(op.f("ix_learning_samples_reported_at"), table_name="learning_samples")
    op.drop_table("learning_samples")
    op.drop_index(op.f("ix_article_tasks_done_at"), table_name="article_tasks")
    op.drop_table("article_tasks")
