"""What each audience sees and taps. Besides bot/ the only folder that knows aiogram."""

from aiogram import Router

from handlers import common, organizer, parent, specialist
from handlers.common import crisis, reach

AUDIENCES: tuple[Router, ...] = (
    crisis.router,  # danger comes before everything
    *common.ROUTERS,
    *organizer.ROUTERS,
    *specialist.ROUTERS,
    *parent.ROUTERS,  # last: any text that fits no form is a parent's question
    reach.late,
)
