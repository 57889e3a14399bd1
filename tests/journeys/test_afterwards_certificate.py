"""Certificates: for who came, in their own language, with a name that is kept nowhere."""

import pypdfium2
import pytest
from sqlalchemy import select

from bot.tables import metadata
from core.errors import NotFound
from features.afterwards import certificates
from features.afterwards.refusals import CertificateNameMissing
from tests.driver import Human, World
from tests.journeys.aftermath import come, document_of, gathering, joins, over
from tests.journeys.gatherings import TITLE, opens

KIND = "Legal training"
NAME = "Anna-Maria Lefèvre Sargsyan"


def words_of(document: bytes) -> str:
    """What stands on the page."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        assert len(pdf) == 1
        return str(pdf[0].get_textpage().get_text_bounded())
    finally:
        pdf.close()


async def certified(family: Human, number: int, name: str = NAME) -> str:
    """Ask for a certificate; return its words."""
    await opens(family, number)
    await family.taps("parent-afterwards-certificate-open")
    await family.writes(name)
    return words_of(document_of(family))


async def test_who_came_gets_a_certificate_and_the_name_is_kept_nowhere(world: World) -> None:
    camille, number, (anna,) = await gathering(world, families=1, kind=KIND)
    await come(world, camille, number, [anna])
    await over(world, number)
    page = await certified(anna, number)
    assert NAME in page
    assert TITLE in page
    assert "Yerevan" in page
    anna.sees("parent-afterwards-certificate-made")
    async with world.database() as session:
        for table in metadata().sorted_tables:
            for row in await session.execute(select(table)):
                assert "Sargsyan" not in str(tuple(row)), table.name


async def test_another_name_is_one_tap_away(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1, kind=KIND)
    await over(world, number)
    await certified(anna, number, "Ann")
    await anna.taps("parent-afterwards-certificate-again")
    await anna.writes("Anna")
    assert "Anna" in words_of(document_of(anna))


async def test_it_comes_in_the_readers_language(world: World) -> None:
    _, number, _ = await gathering(world, families=0, kind=KIND)
    pyotr = await joins(world, number, "Pyotr", "ru")
    await over(world, number)
    page = await certified(pyotr, number, "Пётр Ковалёв")
    assert "Сертификат" in page
    assert "Правовой семинар" in page
    assert "Ереван" in page


async def test_who_was_not_let_in_at_the_door_is_told_what_to_do(world: World) -> None:
    camille, number, (anna, maria) = await gathering(world, kind=KIND)
    await come(world, camille, number, [anna])
    await over(world, number)
    await opens(maria, number)
    await maria.taps("parent-afterwards-certificate-open")
    maria.sees("parent-afterwards-certificate-not-due")


async def test_it_is_offered_only_by_kinds_that_give_one(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1)
    await over(world, number)
    await opens(anna, number)
    assert not anna.offers("parent-afterwards-certificate-open")
    async with world.app.around.db.write() as session:
        actor, around = await world.actor(anna, session), world.app.around
        with pytest.raises(NotFound):
            await certificates.due(session, actor, around.pack, event_id=number, now=world.clock.now())


async def test_what_cannot_be_printed_is_asked_again(world: World) -> None:
    _, number, (anna,) = await gathering(world, families=1, kind=KIND)
    await over(world, number)
    await opens(anna, number)
    await anna.taps("parent-afterwards-certificate-open")
    await anna.writes("12345")
    anna.sees("parent-afterwards-certificate-no-name")
    await anna.sends_file("photo")
    await anna.writes("Anna")
    assert "Anna" in words_of(document_of(anna))


@pytest.mark.parametrize(
    "name",
    [
        "Աննա Հովհաննիսյան",
        "Әйгерім Құдайбергенқызы",
        "Ștefan Țurcanu",
        "Ўладзімір",
        "Françoise Noël",
        "Łukasz Ğül",
    ],
)
def test_every_language_has_its_letters(name: str) -> None:
    kept = certificates.name_on_page(f"  {name}\u202e ")
    assert kept == name
    wording = certificates.Wording("Certificate", "for", kept, "at", "Title 🎉", ("foot",))
    page = words_of(certificates.page(wording))
    assert name in page
    assert "Title" in page


@pytest.mark.parametrize("name", ["", "\u200b", "12 34", "x" * 81, "Anna 🎉", "李明"])
def test_what_is_no_name_or_cannot_be_drawn_is_refused(name: str) -> None:
    with pytest.raises(CertificateNameMissing):
        certificates.name_on_page(name)
