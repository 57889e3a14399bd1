"""The readable page of an export: one self-contained HTML file in the person's language."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from markupsafe import Markup, escape

from core.actor import Actor
from core.pack import Pack
from core.text import Moment, Text, pick, t
from features.privacy.export import Rows
from handlers.kit.screen import Translate

TABLES: dict[str, Text] = {
    "people": t("parent-privacy-table-people"),
    "consents": t("parent-privacy-table-consents"),
    "staff_roles": t("parent-privacy-table-roles"),
    "specialist_profiles": t("parent-privacy-table-profile"),
    "questions": t("parent-privacy-table-questions"),
    "question_posts": t("parent-privacy-table-posts"),
    "question_files": t("parent-privacy-table-files"),
    "feedback": t("parent-privacy-table-feedback"),
    "feedback_posts": t("parent-privacy-table-feedback-posts"),
    "learning_questions": t("parent-learning-shown"),
    "library_visits": t("parent-library-open"),
    "translation_votes": t("parent-library-data-wishes"),
    "first_days": t("parent-first-days-open"),
    "corrections": t("parent-nearby-data"),
    "reminder_wishes": t("parent-reminders-data"),
    "bookings": t("parent-booking-data"),
    "enrolments": t("parent-courses-data"),
    "applications": t("parent-applications-data"),
    "application_answers": t("parent-applications-data-answers"),
    "application_files": t("parent-applications-data-files"),
    "application_scores": t("parent-applications-data-scores"),
    "town_wishes": t("parent-events-data"),
    "hall_questions": t("parent-afterwards-data-hall"),
    "event_reviews": t("parent-afterwards-data-review"),
    "cut_requests": t("parent-afterwards-cut-open"),
    "dialogs": t("parent-privacy-table-dialogs"),
}
COLUMNS: dict[str, Text] = {
    "telegram_id": t("parent-privacy-column-telegram"),
    "name": t("parent-privacy-column-name"),
    "language": t("parent-privacy-column-language"),
    "country": t("parent-privacy-column-country"),
    "region": t("parent-privacy-column-region"),
    "zone": t("parent-privacy-column-zone"),
    "child_age_band": t("parent-privacy-column-age"),
    "topic": t("parent-privacy-column-topic"),
    "state": t("parent-privacy-column-state"),
    "text": t("parent-privacy-column-text"),
    "data": t("parent-privacy-column-text"),
    "comment": t("parent-privacy-column-comment"),
    "rating": t("parent-privacy-column-rating"),
    "role": t("parent-privacy-column-role"),
    "kind": t("parent-privacy-column-kind"),
    "side": t("parent-privacy-column-side"),
    "version": t("parent-privacy-column-version"),
    "question_id": t("parent-privacy-column-number"),
    "slug": t("parent-library-data-article"),
    "library_seen_at": t("parent-library-data-seen"),
    "reached": t("parent-first-days-data-reached"),
    "organisation": t("parent-nearby-data-organisation"),
    "adults": t("parent-booking-data-adults"),
    "children": t("parent-booking-data-children"),
    "ages": t("parent-booking-data-ages"),
    "age": t("parent-courses-data-age"),
    "needs": t("parent-booking-data-needs"),
    "note": t("parent-booking-data-note"),
    "remark": t("parent-applications-data-remark"),
    "marks": t("parent-applications-data-marks"),
    "named": t("parent-events-data-town"),
    "helped": t("parent-privacy-column-rating"),
    "missing": t("parent-privacy-column-text"),
    "answers": t("parent-privacy-column-text"),
    "answer": t("parent-privacy-column-text"),
    "given_at": t("parent-privacy-column-given"),
    "withdrawn_at": t("parent-privacy-column-withdrawn"),
    "created_at": t("parent-privacy-column-since"),
    "since": t("parent-privacy-column-since"),
    "asked_at": t("parent-privacy-column-asked"),
    "sent_at": t("parent-privacy-column-sent"),
    "closed_at": t("parent-privacy-column-closed"),
}
_STYLE = Markup("""body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1c1c1c;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}dl{border-top:1px solid #ccc;padding:.6rem 0;margin:0}
dt{color:#555;font-size:.9rem}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}dt{color:#aaa}dl{border-color:#444}}""")


def page(rows: Rows, words: Translate, pack: Pack, reader: Actor, now: datetime) -> bytes:
    """Return the page: a heading a table, a list a row, only what means something to a person."""
    title = words(t("parent-privacy-page-title"))
    made = words(t("parent-privacy-page-made", at=Moment(now)))
    body = Markup("").join(_section(name, found, words, pack, reader) for name, found in rows.items())
    html = Markup(
        '<!doctype html><html lang="{lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<title>{title}</title><style>{style}</style><h1>{title}</h1><p>{made}</p>{body}"
    )
    return str(html.format(lang=reader.language, title=title, style=_STYLE, made=made, body=body)).encode()


def _section(
    name: str, rows: Iterable[Mapping[str, Any]], words: Translate, pack: Pack, reader: Actor
) -> Markup:
    if name not in TABLES:
        return Markup("")
    lists = Markup("").join(_row(row, words, pack, reader) for row in rows)
    return Markup("<h2>{}</h2>{}").format(words(TABLES[name]), lists)


def _row(row: Mapping[str, Any], words: Translate, pack: Pack, reader: Actor) -> Markup:
    shown = [
        (COLUMNS[name], value)
        for name, value in row.items()
        if name in COLUMNS and value not in (None, "", [], {})
    ]
    pairs = [
        Markup("<dt>{}</dt><dd>{}</dd>").format(words(label), _value(label, value, words, pack, reader))
        for label, value in shown
    ]
    return Markup("<dl>{}</dl>").format(Markup("").join(pairs)) if pairs else Markup("")


def _value(label: Text, value: Any, words: Translate, pack: Pack, reader: Actor) -> Markup | str:
    if isinstance(value, datetime):
        return words(t("parent-privacy-page-moment", at=Moment(value)))
    if label is COLUMNS["topic"] and value in pack.topics:
        return pick(pack.topics[value].names, reader.language, pack.fallback)
    if label is COLUMNS["country"] and value in pack.countries:
        return pick(pack.countries[value].names, reader.language, pack.fallback)
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {inner}" for name, inner in value.items())
    if isinstance(value, list):
        return ", ".join(str(one) for one in value if one is not None)
    return escape(value)
