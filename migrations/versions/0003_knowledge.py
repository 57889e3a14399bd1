"""Tables of whether articles help."""

import sqlalchemy as sa
from alembic import op

revision = "0003_knowledge"
down_revision = "0002_people"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "article_verdicts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("helped", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_verdicts")),
    )
    op.create_index(op.f("ix_article_verdicts_slug"), "article_verdicts", ["slug"], unique=False)


def downgrade() -> None:
    """Take back."""

    op.drop_index(op.f("ix_article_verdicts_slug"), table_name="article_verdicts")
    op.drop_table("article_verdicts")
