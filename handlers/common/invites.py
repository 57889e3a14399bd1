"""Opening an invitation, and what an owner and the invited person hear of it."""

from core.actor import Role
from core.text import Text, t
from features.people import invites
from features.people.grants import AlreadyDecided, AlreadyHasRole
from features.people.invites import Opened, TooManyTries
from features.people.notices import RoleDeclined, RoleEnded, RoleGranted
from features.people.staff import Member, role_of
from handlers.common.links import LINKS, Opening
from handlers.common.menu import menu_screen
from handlers.kit import Screen, explains, renders
from handlers.kit.render import Reading

ROLE_NAMES: dict[Role, Text] = {
    Role.SPECIALIST: t("common-invites-specialist"),
    Role.COORDINATOR: t("common-invites-coordinator"),
    Role.ORGANIZER: t("common-invites-organizer"),
    Role.OWNER: t("common-invites-owner"),
}


async def open_invite(opening: Opening) -> None:
    """Give the role, say that an owner decides, or say that the link opens nothing."""
    came = await invites.redeem(
        opening.session, opening.actor, payload=opening.payload, pack=opening.pack, now=opening.clock.now()
    )
    if came.role is None:
        opening.show(Screen(t("common-invites-nothing"), kept=True))
        return
    name = ROLE_NAMES[came.role]
    waits = came.outcome is Opened.WAITS
    text = t("common-invites-waits", role=name) if waits else t("common-invites-welcome", role=name)
    opening.show(Screen(text, kept=True))


LINKS["i"] = open_invite


@explains(TooManyTries)
def too_many_tries_screen(_refusal: TooManyTries) -> Screen:
    """Five wrong links within an hour."""
    return Screen(t("common-invites-locked"), kept=True)


@explains(AlreadyHasRole)
def already_has_role_screen(_refusal: AlreadyHasRole) -> Screen:
    """The link stays unused, so that it can go to the right person."""
    return Screen(t("common-invites-already"), kept=True)


@explains(AlreadyDecided)
def already_decided_screen(_refusal: AlreadyDecided) -> Screen:
    """Another owner was first."""
    return Screen(t("common-invites-decided"), kept=True)


@renders(RoleGranted)
async def granted_screen(notice: RoleGranted, reading: Reading) -> Screen | None:
    """To the person: the role has begun."""
    held = await role_of(reading.session, notice.role_id)
    if held is None or held.state != "active":
        return None
    welcome = t("common-invites-welcome", role=ROLE_NAMES[held.role])
    return Screen(welcome, menu_screen(reading.reader).buttons, kept=True)


@renders(RoleDeclined)
async def declined_screen(notice: RoleDeclined, reading: Reading) -> Screen | None:
    """To the person: the role was declined."""
    held = await _ended(notice.role_id, reading)
    if held is None:
        return None
    return Screen(t("common-invites-declined", role=ROLE_NAMES[held.role]), kept=True)


@renders(RoleEnded)
async def ended_screen(notice: RoleEnded, reading: Reading) -> Screen | None:
    """To the person: the role is over, the rest of the bot stays open to them."""
    held = await _ended(notice.role_id, reading)
    if held is None:
        return None
    return Screen(t("common-invites-ended", role=ROLE_NAMES[held.role]), kept=True)


async def _ended(role_id: int, reading: Reading) -> Member | None:
    held = await role_of(reading.session, role_id)
    return held if held is not None and held.state == "ended" else None
