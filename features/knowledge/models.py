"""Tables of knowledge: whether an article helped, without anybody's name."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from core.db import Base, BigId, plain


class Verdict(Base):
    """One press of "This helped" or "Not what I need"."""

    __tablename__ = "article_verdicts"
    __table_args__ = ({"info": {"subject": None}},)

    id: Mapped[int] = plain(BigId, primary_key=True)
    slug: Mapped[str] = plain(index=True)
    language: Mapped[str] = plain()
    helped: Mapped[bool] = plain()
    at: Mapped[datetime] = plain()
