"""Tables of questions."""

import sqlalchemy as sa
from alembic import op

revision = "0004_questions"
down_revision = "0003_knowledge"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "questions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("holder_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("caretaker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.Column("nudged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("apologised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("rated_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asker_id"], ["people.id"], name=op.f("fk_questions_asker_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index("ix_questions_asker_state", "questions", ["asker_id", "state"], unique=False)
    op.create_index(op.f("ix_questions_closed_at"), "questions", ["closed_at"], unique=False)
    op.create_index("ix_questions_holder_state", "questions", ["holder_id", "state"], unique=False)
    op.create_table(
        "question_holdings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("question_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_holdings_question_id_questions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_holdings")),
    )
    op.create_index(op.f("ix_question_holdings_person_id"), "question_holdings", ["person_id"], unique=False)
    op.create_index(
        op.f("ix_question_holdings_question_id"), "question_holdings", ["question_id"], unique=False
    )
    op.create_table(
        "question_posts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("question_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("writer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("media_group", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("edits", sa.Integer(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_posts_question_id_questions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_posts")),
    )
    op.create_index(
        "ix_question_posts_chat_message", "question_posts", ["chat_id", "message_id"], unique=False
    )
    op.create_index(op.f("ix_question_posts_question_id"), "question_posts", ["question_id"], unique=False)
    op.create_table(
        "question_files",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("question_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("post_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["post_id"], ["question_posts.id"], name=op.f("fk_question_files_post_id_question_posts")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_files_question_id_questions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_files")),
    )
    op.create_index(op.f("ix_question_files_post_id"), "question_files", ["post_id"], unique=False)
    op.create_index(op.f("ix_question_files_question_id"), "question_files", ["question_id"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index(op.f("ix_question_files_question_id"), table_name="question_files")
    op.drop_index(op.f("ix_question_files_post_id"), table_name="question_files")
    op.drop_table("question_files")
    op.drop_index(op.f("ix_question_posts_question_id"), table_name="question_posts")
    op.drop_index("ix_question_posts_chat_message", table_name="question_posts")
    op.drop_table("question_posts")
    op.drop_index(op.f("ix_question_holdings_question_id"), table_name="question_holdings")
    op.drop_index(op.f("ix_question_holdings_person_id"), table_name="question_holdings")
    op.drop_table("question_holdings")
    op.drop_index("ix_questions_holder_state", table_name="questions")
    op.drop_index(op.f("ix_questions_closed_at"), table_name="questions")
    op.drop_index("ix_questions_asker_state", table_name="questions")
    op.drop_table("questions")
