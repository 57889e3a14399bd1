"""One course of the demo: eight weeks of speech games for small children, led by the demo's specialist."""

from bot.app import App
from features.courses import making
from features.courses.making import Field
from features.people import identity

TITLES = {
    "en": "Speech games\nSongs and games that begin to talk. For children who say few words yet. Free of charge.",
    "ru": "Речевые игры\nПесни и игры, с которых начинается речь. Для детей, которые пока мало говорят. Бесплатно.",
    "hy": "Խոսքի խաղեր",
    "fr": "Jeux de parole",
}


async def give_course(app: App, *, specialist: int) -> None:
    """Let the specialist have published it already."""
    pack, now = app.around.pack, app.around.clock.now()
    kind = next((one.id for one in pack.event_kinds.values() if one.course and (one.seats or 0) > 2), None)
    if kind is None:
        return
    async with app.around.db.write() as session:
        actor = await identity.recognise(session, specialist, "ru", now)
        course = await making.new_draft(session, actor, kind=kind, pack=pack, now=now)
        fields = [
            *((Field.TITLE, words, language) for language, words in TITLES.items()),
            (Field.WHERE, "Yerevan, 5 Abovyan Street", None),
            (Field.AGES, "2-4", None),
            (Field.DATES, "in 5 days 11:00-11:45", None),
        ]
        for field, words, language in fields:
            await making.write(
                session,
                actor,
                course_id=course.id,
                field=field,
                words=words,
                language=language,
                pack=pack,
                now=now,
            )
        await making.set_rhythm(session, actor, course_id=course.id, weeks=8, now=now)
        await making.publish(session, actor, course_id=course.id, now=now)
