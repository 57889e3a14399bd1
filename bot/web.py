"""The one web server: webhook, health, metrics, and the public pages."""

from aiohttp import web

from bot.health import Health
from bot.intake import MAX_BODY, Intake
from bot.progress import Pages
from bot.public import feed_of_country, page_of_events
from bot.settings import Settings
from bot.surroundings import Surroundings


def application(settings: Settings, intake: Intake, health: Health, around: Surroundings) -> web.Application:
    """Return the routes; nothing here says anything about a person."""

    async def live(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def ready(_request: web.Request) -> web.Response:
        fine, details = await health.ready(intake)
        return web.json_response(details, status=200 if fine else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(
            body=await health.metrics(), headers={"Content-Type": "text/plain; version=0.0.4"}
        )

    app = web.Application(client_max_size=MAX_BODY)
    app.router.add_get("/livez", live)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
    app.router.add_get("/events", page_of_events(around))
    app.router.add_get("/calendar/{country}.ics", feed_of_country(around))
    Pages(around).serve(app)
    if settings.webhook_url and settings.webhook_secret:
        route = intake.webhook(settings.webhook_secret.get_secret_value())
        app.router.add_post(settings.webhook_path(), route)
    return app
