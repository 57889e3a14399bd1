"""/staff: who works here; invitations by link; owners approve; a role ends."""

from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from core.actor import Actor, Role
from core.clock import Clock
from core.db import Session
from core.errors import NotFound
from core.pack import Pack
from core.text import Lines, Moment, Text, t
from features.people import grants, invites
from features.people.grants import LastOwner, RoleAboveOwn
from features.people.notices import RoleAwaits
from features.people.staff import Member, members, role_of
from handlers.access import TRIAGE, allow
from handlers.common.invites import ROLE_NAMES
from handlers.common.menu import ENTRIES, Entry
from handlers.kit import Button, Screen, Show, explains, renders
from handlers.kit.ids import Count, Id
from handlers.kit.render import Reading
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button

router = private_router("organizer.staff")
PAGE = 8


# ---- callbacks --------------------------------------------------------------------------------------------------------


class OpenStaff(CallbackData, prefix="sm"):
    """Show who works here, from this one on."""

    offset: Count = 0


class OpenMember(CallbackData, prefix="sc"):
    """Show one role."""

    role_id: Id


class EndRole(CallbackData, prefix="se"):
    """End this role; sure: asked and answered."""

    role_id: Id
    sure: bool = False


class Decide(CallbackData, prefix="sa"):
    """Approve or decline a role that waits."""

    role_id: Id
    approve: bool


class Invite(CallbackData, prefix="si"):
    """Invite somebody: first no role, then a role, then for a coordinator a country ("-": all)."""

    role: Role | None = None
    country: str = ""


# ---- screens ----------------------------------------------------------------------------------------------------------


def staff_screen(listed: list[Member], count: int, offset: int) -> Screen:
    """A page of members, a button each, and the way to invite."""
    rows = [[Button(_title(member), OpenMember(role_id=member.role_id))] for member in listed]
    turns = []
    if offset > 0:
        turns.append(Button(t("organizer-staff-before"), OpenStaff(offset=max(0, offset - PAGE))))
    if offset + PAGE < count:
        turns.append(Button(t("organizer-staff-after"), OpenStaff(offset=offset + PAGE)))
    invite = [Button(t("organizer-staff-invite"), Invite())]
    return Screen(t("organizer-staff-list", count=count), [*rows, turns, invite, [menu_button()]])


def _title(member: Member) -> Text:
    name, role = member.name or str(member.telegram_id), ROLE_NAMES[member.role]
    if member.state == "pending":
        return t("organizer-staff-title-waits", name=name, role=role)
    return t("organizer-staff-title", name=name, role=role)


def member_screen(member: Member, actor: Actor, pack: Pack) -> Screen:
    """One role: who, what, where, since when; and what may be done with it."""
    rows = []
    if member.state == "pending" and actor.has(Role.OWNER):
        rows.append(_decision(member))
    if member.state == "active" and grants.may_end(actor, member.person_id, member.role):
        rows.append([Button(t("organizer-staff-end"), EndRole(role_id=member.role_id), style="danger")])
    return Screen(_card(member, pack), [*rows, [back_button(OpenStaff())]])


def _decision(member: Member) -> list[Button]:
    return [
        Button(t("organizer-staff-approve"), Decide(role_id=member.role_id, approve=True), style="success"),
        Button(t("organizer-staff-decline"), Decide(role_id=member.role_id, approve=False)),
    ]


def _card(member: Member, pack: Pack) -> Lines:
    home = pack.countries.get(member.country or "")
    lines = (
        _title(member),
        t("organizer-staff-id", id=str(member.telegram_id)),
        t("organizer-staff-country", country=home.names if home else t("organizer-staff-all-countries"))
        if member.role is Role.COORDINATOR
        else None,
        t("organizer-staff-since", at=Moment(member.since, "date")),
    )
    return Lines(lines, gap="\n")


def _roles_screen(actor: Actor) -> Screen:
    rows = [[Button(ROLE_NAMES[role], Invite(role=role))] for role in grants.may_give(actor)]
    return Screen(t("organizer-staff-which-role"), [*rows, [back_button(OpenStaff())]])


def _countries_screen(actor: Actor, pack: Pack) -> Screen:
    bound = bool(actor.coordinates) and not actor.has(Role.OWNER)
    codes = [code for code in pack.country_codes if not bound or code in actor.coordinates]
    buttons = [
        Button(
            t("common-kit-name", name=pack.countries[code].names),
            Invite(role=Role.COORDINATOR, country=code),
        )
        for code in codes
    ]
    if not bound:
        everywhere = t("organizer-staff-all-countries")
        buttons.append(Button(everywhere, Invite(role=Role.COORDINATOR, country="-")))
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen(t("organizer-staff-which-country"), [*rows, [back_button(Invite())]])


def link_screen(role: Role, link: str) -> Screen:
    """The link alone on a line, to be copied; kept, because it is shown only once."""
    hours = int(invites.FROM_BOT.total_seconds() // 3600)
    text = t("organizer-staff-link", role=ROLE_NAMES[role], hours=hours, link=link)
    rows = [[Button(t("organizer-staff-copy"), copy=link)], [menu_button()]]
    return Screen(text, rows, kept=True)


# ---- handlers ---------------------------------------------------------------------------------------------------------


@router.message(Command("staff"), flags=allow("staff.read"))
async def open_staff(_message: Message, session: Session, state: FSMContext, show: Show) -> None:
    """Leave what was open and show who works here."""
    await state.clear()
    listed, count = await members(session, limit=PAGE)
    show(staff_screen(listed, count, 0))


@router.callback_query(OpenStaff.filter(), flags=allow("staff.read"))
async def turn_page(
    _query: CallbackQuery, callback_data: OpenStaff, session: Session, state: FSMContext, show: Show
) -> None:
    """Show another page."""
    await state.clear()
    offset = max(0, callback_data.offset)
    listed, count = await members(session, offset=offset, limit=PAGE)
    show(staff_screen(listed, count, offset))


@router.callback_query(OpenMember.filter(), flags=allow("staff.read"))
async def open_member(
    _query: CallbackQuery, callback_data: OpenMember, actor: Actor, session: Session, pack: Pack, show: Show
) -> None:
    """Show one role."""
    show(member_screen(await _member(session, callback_data.role_id), actor, pack))


async def _member(session: Session, role_id: int) -> Member:
    member = await role_of(session, role_id)
    if member is None or member.state == "ended":
        raise NotFound
    return member


@router.callback_query(EndRole.filter(), flags=allow("staff.end"))
async def end_role(
    _query: CallbackQuery,
    callback_data: EndRole,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Ask once, then end the role and show the list."""
    member = await _member(session, callback_data.role_id)
    if not callback_data.sure:
        yes = Button(t("organizer-staff-yes-end"), EndRole(role_id=member.role_id, sure=True), style="danger")
        back = back_button(OpenMember(role_id=member.role_id))
        show(Screen(t("organizer-staff-sure", who=_title(member)), [[yes], [back]]))
        return
    await grants.end(session, actor, role_id=member.role_id, now=clock.now())
    show(Screen(t("organizer-staff-ended", who=_title(member)), [[back_button(OpenStaff())]]))


@router.callback_query(Decide.filter(), flags=allow("staff.approve"))
async def decide(
    _query: CallbackQuery,
    callback_data: Decide,
    actor: Actor,
    session: Session,
    clock: Clock,
    show: Show,
) -> None:
    """Approve or decline a role that waits."""
    role_id, now = callback_data.role_id, clock.now()
    if callback_data.approve:
        await grants.approve(session, actor, role_id=role_id, now=now)
    else:
        await grants.decline(session, actor, role_id=role_id, now=now)
    member = await role_of(session, role_id)
    if member is None:
        raise NotFound
    who = _title(member)
    text = (
        t("organizer-staff-approved", who=who)
        if callback_data.approve
        else t("organizer-staff-declined", who=who)
    )
    show(Screen(text, [[back_button(OpenStaff())]]))


@router.callback_query(Invite.filter(), flags=allow("staff.invite"))
async def invite(
    _query: CallbackQuery,
    callback_data: Invite,
    actor: Actor,
    session: Session,
    pack: Pack,
    clock: Clock,
    bot_name: str,
    show: Show,
) -> None:
    """A role, for a coordinator a country, then the link."""
    role, country = callback_data.role, callback_data.country
    if role is None:
        show(_roles_screen(actor))
        return
    if role is Role.COORDINATOR and not country:
        show(_countries_screen(actor, pack))
        return
    where = country if role is Role.COORDINATOR and country in pack.countries else None
    payload = await invites.invite(session, actor, role=role, country=where, now=clock.now())
    show(link_screen(role, f"https://t.me/{bot_name}?start={payload}"))


# ---- notices and refusals ---------------------------------------------------------------------------------------------


@renders(RoleAwaits)
async def awaits_screen(notice: RoleAwaits, reading: Reading) -> Screen | None:
    """To owners: somebody opened a link and waits. The id is who they are; a name can be anybody's."""
    member = await role_of(reading.session, notice.role_id)
    if member is None or member.state != "pending":
        return None
    text = Lines((t("organizer-staff-awaits"), _card(member, reading.pack)))
    return Screen(text, [_decision(member)], kept=True)


@explains(LastOwner)
def last_owner_screen(_refusal: LastOwner) -> Screen:
    """Somebody has to be able to give roles."""
    return Screen(t("organizer-staff-last-owner"), [[back_button(OpenStaff())]], kept=True)


@explains(RoleAboveOwn)
def role_above_own_screen(_refusal: RoleAboveOwn) -> Screen:
    """Nobody gives a role above their own."""
    return Screen(t("organizer-staff-above-own"), [[back_button(OpenStaff())]], kept=True)


ENTRIES.append(Entry(80, Button(t("organizer-staff-open"), OpenStaff()), TRIAGE))
