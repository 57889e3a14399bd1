"""A campaign over several towns and countries: one screen of counts for its organizers."""

from aiogram.types import CallbackQuery

from core.actor import Actor
from core.db import Session
from core.pack import Pack
from core.text import Lines, Text, t
from features.booking import campaigns
from features.booking.campaigns import Share
from features.events.queries import Desk
from handlers.access import allow
from handlers.kit import Button, Screen, Show
from handlers.kit.names import country_name
from handlers.kit.scope import private_router
from handlers.kit.shared import back_button, menu_button
from handlers.organizer.events.buttons import DESK, OpenCampaignTotals, OpenDesk

router = private_router("organizer.events.campaigns")


@router.callback_query(OpenCampaignTotals.filter(), flags=allow("attendance.read"))
async def open_totals(
    _query: CallbackQuery,
    callback_data: OpenCampaignTotals,
    actor: Actor,
    session: Session,
    pack: Pack,
    show: Show,
) -> None:
    """Show what the campaign brings together."""
    name, shares = await campaigns.totals(session, actor, callback_data.campaign_id)
    whole = t(
        "organizer-events-campaign-whole",
        events=sum(one.events for one in shares),
        families=sum(one.families for one in shares),
        adults=sum(one.adults for one in shares),
        children=sum(one.children for one in shares),
        waiting=sum(one.waiting for one in shares),
    )
    head = t("organizer-events-campaign-head", name=name)
    lines = Lines((whole, *(_share(one, pack) for one in shares)), gap="\n")
    show(Screen(Lines((head, lines)), [[back_button(OpenDesk()), menu_button()]]))


def _share(one: Share, pack: Pack) -> Text:
    country = country_name(pack, one.country) if one.country else t("organizer-events-every-country")
    return t(
        "organizer-events-campaign-share",
        country=country,
        events=one.events,
        families=one.families,
        adults=one.adults,
        children=one.children,
        waiting=one.waiting,
    )


def of_event(desk: Desk) -> list[Button]:
    """The row of an event that belongs to a campaign."""
    if desk.event.campaign_id is None:
        return []
    act = OpenCampaignTotals(campaign_id=desk.event.campaign_id)
    return [Button(t("organizer-events-campaign-totals"), act)]


DESK.append(of_event)
