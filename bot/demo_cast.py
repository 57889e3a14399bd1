"""The people of the demo get their roles: a specialist who answers everything, an organizer who is also an owner."""

from bot.app import App
from core.actor import Role
from core.db import insert_once, table_of
from features.people import identity, specialists
from features.people.hours import ALWAYS
from features.people.models import StaffRole


async def give_roles(app: App, *, specialist: int, organizer: int) -> None:
    """Let them start where an invitation would have led them."""
    now = app.around.clock.now()
    async with app.around.db.write() as session:
        for telegram_id, role in ((specialist, Role.SPECIALIST), (organizer, Role.ORGANIZER)):
            language = "ru" if role is Role.SPECIALIST else "fr"
            person = await identity.recognise(session, telegram_id, language, now)
            row = {"person_id": person.id, "role": role.value, "state": "active", "since": now}
            await session.execute(
                insert_once(session.get_bind().dialect.name, table_of(StaffRole)).values(row)
            )
            if role is Role.SPECIALIST:
                profile = {
                    "name": "Лариса",
                    "professions": list(app.around.pack.professions),
                    "languages": list(app.around.pack.languages),
                    "hours": ALWAYS,
                }
                await specialists.fill(session, person.id, profile)
