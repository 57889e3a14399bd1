"""Events one applies to: a study tour, people who fill in its form, colleagues who review."""

from sqlalchemy import select

from core.actor import Role
from features.applications.models import Application
from tests.driver import Human, World
from tests.journeys.people import consented

TOUR = "Two weeks in Lyon"
WHY = "How a day centre plans a week"


async def tour(human: Human, *, seats: int = 2, when: str = "in 60 days 10:00") -> int:
    """Publish a study tour to Paris; return its number. Applications close 21 days before unless it is near."""
    await human.writes("/newevent")
    await human.taps("›")
    await human.taps("Study tour")
    await human.writes(TOUR)
    await human.writes(when)
    await human.writes("Paris")
    await human.taps("organizer-events-field-seats")
    await human.writes(str(seats))
    await human.taps("organizer-events-publish")
    link = next(word for word in human.newest.split() if "start=ev_" in word)
    return int(link.rpartition("_")[2])


async def opens_form(person: Human, number: int) -> None:
    """Open the event by its link and apply."""
    await person.writes(f"/start ev_{number}")
    await person.taps("parent-applications-apply")


async def fills_in(person: Human, number: int, *, why: str = WHY) -> None:
    """Answer what is needed and skip what is not."""
    await opens_form(person, number)
    await person.taps("Parent or relative" if person.language == "en" else "Родитель или близкий")
    await person.writes(why)
    await person.writes("I will show our parents' club")
    await person.writes("25")
    for _ in range(3):
        await person.taps("parent-applications-skip")


async def applies(person: Human, number: int, *, why: str = WHY) -> None:
    """Fill in the form and send it."""
    await fills_in(person, number, why=why)
    await person.taps("parent-applications-send")


async def applicants(world: World, number: int, count: int) -> list[Human]:
    """Several people who applied."""
    found = [await consented(world, f"Applicant{one}") for one in range(1, count + 1)]
    for one in found:
        await applies(one, number)
    return found


async def opens_call(organizer: Human, number: int) -> None:
    """Open the applications of an event from its form."""
    await organizer.writes("/manage")
    await organizer.taps("organizer-events-open")
    label = next(
        button["text"]
        for message in reversed(organizer.messages)
        for row in (message.reply_markup or {}).get("inline_keyboard", [])
        for button in row
        if button["text"].startswith(TOUR)
    )
    await organizer.taps(label)
    await organizer.taps("organizer-applications-open")


async def reviewers(world: World, organizer: Human, number: int, count: int) -> list[Human]:
    """Colleagues with a role who are asked to review."""
    found = [await world.staff(Role.COORDINATOR, f"Reviewer{one}") for one in range(1, count + 1)]
    await opens_call(organizer, number)
    await organizer.taps("organizer-applications-reviewers")
    link = next(word for word in organizer.newest.split() if "start=rv_" in word)
    for one in found:
        await one.writes(f"/start {link.rpartition('=')[2]}")
        one.sees("specialist-applications-welcome", title=TOUR)
    return found


async def review_begins(organizer: Human, number: int) -> None:
    """Close the call and give everything to the reviewers."""
    await opens_call(organizer, number)
    await organizer.taps("organizer-applications-close-now")
    await organizer.taps("organizer-applications-begin")


async def scores(reviewer: Human, application: int, *points: int) -> None:
    """Open an application from the list, give the marks and send them."""
    await reviewer.writes("/my")
    await reviewer.taps(f"Review: {TOUR}")
    await reviewer.taps(f"№{application}")
    for criterion, mark in zip(("purpose", "sharing", "reach"), points, strict=True):
        await reviewer.world.box.tap(
            reviewer.id, reviewer.messages[-1].id, data=f"r3:{application}:{criterion}:{mark}"
        )
        await reviewer.world.settle()
    await reviewer.taps("specialist-applications-send")


async def forges(person: Human, data: str) -> None:
    """Press a button that stood in the chat long ago, or never did."""
    user = {"id": person.id, "is_bot": False, "first_name": "P", "language_code": person.language}
    bot = {"id": 4242, "is_bot": True, "first_name": "Bot"}
    chat = {"id": person.id, "type": "private", "first_name": "P"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat, "from": bot, "text": "x"}
    query = {"id": data, "chat_instance": "1", "data": data, "from": user, "message": message}
    person.world.box.inject_update({"callback_query": query})
    await person.world.settle()


async def numbers(world: World) -> list[int]:
    """Numbers of all applications, in the order they were begun."""
    async with world.database() as session:
        return list((await session.scalars(select(Application.id).order_by(Application.id))).all())


async def states(world: World) -> list[str]:
    """How the applications stand, in the same order."""
    async with world.database() as session:
        return list((await session.scalars(select(Application.state).order_by(Application.id))).all())
