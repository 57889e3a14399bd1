"""Tables of erasures and recalls."""

import sqlalchemy as sa
from alembic import op

revision = "0006_privacy"
down_revision = "0005_feedback"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "erasures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scrubbed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    op.create_index(op.f("ix_erasures_mark"), "erasures", ["mark"], unique=False)
    op.create_index(op.f("ix_erasures_scrubbed_at"), "erasures", ["scrubbed_at"], unique=False)
    op.create_table(
        "recalls",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("outbox_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recalls")),
        sa.UniqueConstraint("outbox_id", name=op.f("uq_recalls_outbox_id")),
    )


def downgrade() -> None:
    """Take back."""

    op.drop_table("recalls")
    op.drop_index(op.f("ix_erasures_scrubbed_at"), table_name="erasures")
    op.drop_index(op.f("ix_erasures_mark"), table_name="erasures")
    op.drop_table("erasures")
