"""The command line. `import aiogram` costs seconds: commands import what they need when they run."""

import asyncio
import gc
import sys
from pathlib import Path
from typing import Annotated

import typer

from core.errors import StartupError

cli = typer.Typer(name="ryadom", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
pack_cli = typer.Typer(no_args_is_help=True, help="Content packs.")
cli.add_typer(pack_cli, name="pack")


@cli.command()
def run() -> None:
    """Run the bot from the environment."""
    gc.disable()  # an import makes no garbage worth looking for: a seventh of its time
    from bot.commandline import serve

    gc.enable()
    asyncio.run(serve())


@cli.command()
def demo(
    port: Annotated[int | None, typer.Option(help="Port of the page; 0 takes any free one.")] = None,
) -> None:
    """Run the bot against a local Telegram with three people to play."""
    from bot.demo import play

    asyncio.run(play(port))


@cli.command()
def migrate() -> None:
    """Bring the database up to date."""
    from bot import settings
    from bot.migrate import upgrade

    upgrade(settings.load().database)
    typer.echo("The database is up to date.")


@cli.command()
def key() -> None:
    """Print a fresh key for SECRET_KEYS."""
    from core.crypto import new_key

    typer.echo(new_key())


@cli.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where the encrypted copy goes.")],
    recipient: Annotated[
        str | None, typer.Option(help="An age recipient (age1...) instead of BACKUP_KEY.")
    ] = None,
) -> None:
    """Write an encrypted copy of the database; the bot may run meanwhile."""
    from bot import backups, settings

    size, seconds = backups.backup(settings.load(), file, recipient)
    typer.echo(
        f"{file}: {size} bytes in {seconds:.1f} s. Keep what opens it, and SECRET_KEYS, somewhere else."
    )


@cli.command()
def restore(
    file: Annotated[Path, typer.Argument(help="The encrypted copy.")],
    force: Annotated[bool, typer.Option("--force", help="Replace the database that is there.")] = False,
) -> None:
    """Put a copy in place, erase again who was erased since, send nothing twice."""
    from bot import backups, settings

    done = backups.restore(settings.load(), file, force=force)
    typer.echo(f"Erased again: {done.replayed.erased}. Messages of unknown fate: {done.replayed.unknown}.")
    typer.echo(f"Restored {done.bytes} bytes in {done.seconds:.1f} s. The bot may start.")


@cli.command("rotate-keys")
def rotate_keys(new: Annotated[bool, typer.Option("--new", help="First make a new key.")] = False) -> None:
    """Seal people's words again with the newest key of SECRET_KEYS; can be broken off and run again."""
    from bot import rotate, settings

    values = settings.load()
    if new:
        typer.echo(rotate.add_key(values))
        return
    count = rotate.rotate(values, typer.echo)
    typer.echo(f"{count} values sealed anew. Keep the old key for 30 days: backups of that time need it.")


@cli.command()
def doctor() -> None:
    """Say in plain words what is wrong with token, webhook, database, pack, keys, clock, disk."""
    from bot.doctor import examine

    raise typer.Exit(examine(typer.echo))


@cli.command()
def healthcheck() -> None:
    """Ask the running bot of this machine whether it is ready."""
    from bot import settings
    from bot.healthcheck import answers

    values = settings.load()
    raise typer.Exit(0 if answers(values.http_host, values.http_port, "/readyz") else 1)


@cli.command("record-of-processing")
def record_of_processing() -> None:
    """Print the record of Article 30 GDPR as Markdown, made from the schema's marks."""
    from bot.record import record

    typer.echo(record(), nl=False)


@cli.command()
def invite(
    role: Annotated[str, typer.Argument(help="specialist, coordinator, organizer or owner")],
    name: Annotated[str | None, typer.Option(help="How they are called.")] = None,
    profession: Annotated[list[str] | None, typer.Option(help="An id of topics.yaml; repeatable.")] = None,
    topic: Annotated[list[str] | None, typer.Option(help="Answers only these topics; repeatable.")] = None,
    language: Annotated[list[str] | None, typer.Option(help="Answers in these languages.")] = None,
    country: Annotated[list[str] | None, typer.Option(help="Answers for these countries.")] = None,
    hours: Annotated[str | None, typer.Option(help='Like "9-18" or "Mon-Fri 9-18; Sat 10-14".')] = None,
) -> None:
    """Print a single-use start link that makes somebody a member of staff."""
    from bot.invites import Wish, print_link

    wish = Wish(role, name, profession or (), topic or (), language or (), country or (), hours)
    asyncio.run(print_link(wish, typer.echo))


@cli.command()
def report(
    first: Annotated[str, typer.Option("--from", help="The first day, as 2026-01-01.")],
    last: Annotated[str, typer.Option("--to", help="The last day, as 2026-12-31.")],
    out: Annotated[Path, typer.Option(help="What to write: a name that ends in .xlsx or .pdf.")],
    lang: Annotated[str | None, typer.Option(help="The language of its words.")] = None,
) -> None:
    """Write the figures of the pack's indicators between two days."""
    from bot import reporting, settings

    count = reporting.report(settings.load(), first, last, out, lang)
    typer.echo(f"{out}: {count} figures.")


@cli.command()
def answer(
    text: Annotated[str | None, typer.Argument()] = None,
    pack: Annotated[Path, typer.Option()] = Path("data/pack"),
    jsonl: Annotated[bool, typer.Option("--jsonl")] = False,
    lang: Annotated[str | None, typer.Option()] = None,
    var_dir: Annotated[Path, typer.Option(envvar="VAR_DIR", hidden=True)] = Path("data/var"),
) -> None:
    """Answer one question, or one a line from standard input, from the pack alone."""
    from bot.answer import answer as answer_from

    raise typer.Exit(answer_from(pack, jsonl, lang, text, var_dir))


@pack_cli.command("check")
def pack_check(folder: Annotated[Path, typer.Argument()] = Path("data/pack")) -> None:
    """Check a content pack; file and line for each fault."""
    from bot.packs import check

    raise typer.Exit(check(folder))


@pack_cli.command("export")
def pack_export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that is not there yet.")],
) -> None:
    """Copy the pack with the sample questions editors accepted in the bot."""
    from bot import exporting, settings

    questions, articles = exporting.export(settings.load(), folder)
    typer.echo(f"{folder}: {questions} sample questions added to {articles} articles.")


@pack_cli.command("import")
def pack_import(
    table: Annotated[
        Path, typer.Argument(metavar="FILE", help="An .xlsx or .csv: a language version of an article a row.")
    ],
    folder: Annotated[Path, typer.Argument(metavar="DIR", envvar="PACK_DIR")] = Path("data/pack"),
    replace: Annotated[
        bool, typer.Option("--replace", help="Write over articles that have another text.")
    ] = False,
) -> None:
    """Take articles from a table; checked as a whole first, written all or not at all."""
    from bot.importing import take

    raise typer.Exit(take(table, folder, replace=replace))


@pack_cli.command("new")
def pack_new(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that is not there yet.")],
    name: Annotated[str | None, typer.Option(help="What the organisation is called.")] = None,
    parent: Annotated[Path, typer.Option("--from", envvar="PACK_DIR")] = Path("data/pack"),
) -> None:
    """Start the pack of another organisation: it inherits everything from this one."""
    from bot.founding import establish

    establish(parent, folder, name)
    typer.echo(f"{folder}: a pack that inherits {parent}. Next: python -m bot pack check {folder}")


def main() -> None:
    """Run a command; an expected trouble is one line that says what to do."""
    try:
        cli()
    except StartupError as error:
        typer.echo(f"Ryadom cannot go on. {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
