"""The chat page in a real browser: what a newcomer sees and does first, with the mouse and by keyboard."""

from pathlib import Path

from playwright.async_api import expect

from tests.sandbox.page.conftest import IN_BROWSER, Scene

pytestmark = IN_BROWSER


async def test_three_people_stand_side_by_side(scene: Scene) -> None:
    tops = []
    for person, language in zip(scene.people, ("Русский", "Հայերեն", "English"), strict=True):
        phone = scene.phone(person)
        await expect(phone.get_by_role("heading", name=person.first_name)).to_be_visible()
        await expect(phone.locator(".chip .long")).to_have_text(language)
        await expect(phone.get_by_role("button", name="Start")).to_be_visible()
        placed = await phone.bounding_box()
        assert placed is not None
        tops.append((placed["y"], placed["width"] >= 330))
    assert len(set(tops)) == 1


async def test_what_one_writes_and_the_bot_answers_is_seen_by_that_person_alone(scene: Scene) -> None:
    anna, nare, _ = scene.people
    await scene.phone(anna).get_by_role("button", name="Start").click()
    assert (await scene.bot.read())["text"] == "/start"
    await scene.bot.call("sendChatAction", chat_id=anna.id, action="typing")
    await expect(scene.phone(anna).locator(".status")).to_contain_text("is typing")
    await scene.bot.offer(anna, "<b>Здравствуйте.</b> <tg-spoiler>секрет</tg-spoiler>", "Спросить")
    await expect(scene.phone(anna).locator(".status")).not_to_contain_text("is typing")
    await expect(scene.phone(anna).locator(".bubble strong")).to_have_text("Здравствуйте.")
    await expect(scene.page.locator("#live")).to_contain_text("New for Анна")
    await scene.phone(anna).get_by_role("button", name="Hidden text").click()
    await expect(scene.phone(anna).get_by_text("секрет")).to_be_visible()
    await expect(scene.phone(nare).locator(".entry")).to_have_count(0)


async def test_a_tapped_button_is_edited_in_place(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.offer(anna, "One", "Next")
    phone = scene.phone(anna)
    await phone.get_by_role("button", name="Next").click()
    await expect(phone.locator(".key.waiting")).to_have_count(1)
    await scene.bot.answer_tap("Two", "Back", toast="Turned")
    await expect(phone.locator(".toast")).to_have_text("Turned")
    await expect(phone.locator(".text")).to_have_text("Two")
    await expect(phone.get_by_role("button", name="Back")).to_be_visible()
    await expect(phone.get_by_role("button", name="Next")).to_have_count(0)
    await expect(phone.locator(".entry")).to_have_count(1)


async def test_the_last_tap_can_arrive_twice(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.offer(anna, "One", "Next")
    await scene.phone(anna).get_by_role("button", name="Next").click()
    await scene.bot.read("callback_query")
    await scene.phone(anna).get_by_role("button", name="Actions of").click()
    await scene.page.get_by_role("menuitem", name="Resend my last tap").click()
    assert (await scene.bot.read("callback_query"))["data"] == "Next"


async def test_an_alert_waits_until_it_is_closed(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.offer(anna, "One", "Next")
    await scene.phone(anna).get_by_role("button", name="Next").click()
    await scene.bot.answer_tap("Two", toast="The list is full.", alert=True)
    window = scene.phone(anna).get_by_role("alertdialog")
    await expect(window).to_contain_text("The list is full.")
    await scene.page.keyboard.press("Enter")
    await expect(window).to_have_count(0)


async def test_an_album_of_files_reaches_the_bot_with_its_caption(scene: Scene, tmp_path: Path) -> None:
    nare = scene.people[1]
    paths = [tmp_path / "diary.pdf", tmp_path / "notes.txt"]
    for path in paths:
        path.write_bytes(b"three nights")
    async with scene.page.expect_file_chooser() as chooser:
        await scene.phone(nare).get_by_role("button", name="Attach").click()
        await scene.page.get_by_role("menuitem", name="File", exact=True).click()
    await (await chooser.value).set_files(paths)
    await scene.field(nare).fill("Sleep diary")
    await scene.page.keyboard.press("Enter")
    first = await scene.bot.read()
    second = await scene.bot.read()
    assert (first["document"]["file_name"], first["caption"]) == ("diary.pdf", "Sleep diary")
    assert second["media_group_id"] == first["media_group_id"]
    await expect(scene.phone(nare).locator(".entry")).to_have_count(1)
    await expect(scene.phone(nare).get_by_role("link", name="File diary.pdf")).to_be_visible()


async def test_an_own_message_is_edited_by_a_tap_on_it(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.field(anna).fill("Sleaps badly")
    await scene.page.keyboard.press("Enter")
    await scene.phone(anna).locator(".text").click()
    await expect(scene.field(anna)).to_have_value("Sleaps badly")
    await scene.field(anna).fill("Sleeps badly")
    await scene.phone(anna).get_by_role("button", name="Save").click()
    assert (await scene.bot.read("edited_message"))["text"] == "Sleeps badly"
    await expect(scene.phone(anna).locator(".edited")).to_be_visible()


async def test_the_clock_moves_forward(scene: Scene) -> None:
    before = scene.box.clock.now()
    await scene.page.get_by_role("button", name="Move the clock forward by one week").click()
    shown = scene.page.locator("#clock time span")
    later = scene.box.clock.now()
    assert 7 * 86400 <= (later - before).total_seconds() < 7 * 86400 + 60
    await expect(shown).to_have_text(f"{later:%a}, {later.day} {later:%b} {later.year}")
    await scene.page.get_by_role("button", name="Tools").click()
    await scene.page.get_by_role("spinbutton", name="Forward by").fill("3")
    await scene.page.get_by_role("button", name="Move the clock", exact=True).click()
    await expect(scene.page.locator(".answer")).to_contain_text("3 minutes")
    assert (scene.box.clock.now() - later).total_seconds() >= 180


async def test_the_whole_loop_works_by_keyboard_alone(scene: Scene) -> None:
    claire = scene.people[2]
    keys = scene.page.keyboard
    await keys.press("Alt+3")
    await expect(scene.field(claire)).to_be_focused()
    await keys.type("First line")
    await keys.press("Shift+Enter")
    await keys.type("second line")
    await keys.press("Enter")
    assert (await scene.bot.read())["text"] == "First line\nsecond line"
    await expect(scene.field(claire)).to_be_focused()
    await scene.bot.offer(claire, "Which day?", "Saturday", "Sunday")
    await expect(scene.phone(claire).get_by_role("button", name="Sunday")).to_be_visible()
    await focus_back_to(scene, "Sunday")
    outline = await scene.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    await keys.press("Enter")
    await scene.bot.answer_tap("Sunday it is", "Undo", toast="")
    await expect(scene.phone(claire).get_by_role("button", name="Undo")).to_be_focused()


async def focus_back_to(scene: Scene, label: str) -> None:
    """Shift+Tab from the message box until the button with this label has the focus."""
    for _ in range(6):
        await scene.page.keyboard.press("Shift+Tab")
        if await scene.page.evaluate("document.activeElement.textContent") == label:
            return
    raise AssertionError(f"{label} is not within six steps of the message box")


async def test_commands_come_in_the_language_of_the_app(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.call("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    await scene.bot.call(
        "setMyCommands", language_code="ru", commands=[{"command": "help", "description": "Помощь"}]
    )
    await scene.field(anna).focus()
    await expect(scene.phone(anna).get_by_role("button", name="Commands")).to_be_visible()
    await scene.field(anna).press_sequentially("/h")
    await expect(scene.phone(anna).locator(".suggestion")).to_have_text(["/helpПомощь"])
    await scene.page.keyboard.press("Enter")
    assert (await scene.bot.read())["text"] == "/help"
    await scene.phone(anna).get_by_label("Language of Анна's app").select_option("fr")
    await expect(scene.phone(anna).locator(".chip .long")).to_have_text("Français")
    await scene.phone(anna).get_by_role("button", name="Commands").click()
    await expect(scene.phone(anna).locator(".suggestion")).to_have_text(["/helpHelp"])


async def test_a_start_link_to_this_bot_stays_on_the_page(scene: Scene) -> None:
    anna = scene.people[0]
    name = (await scene.bot.call("getMe"))["username"]
    await scene.bot.call("sendMessage", chat_id=anna.id, text=f"https://t.me/{name}?start=invite7")
    await scene.phone(anna).get_by_role("link").click()
    assert (await scene.bot.read())["text"] == "/start invite7"


async def test_a_person_can_block_the_bot_and_let_it_back(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.phone(anna).get_by_role("button", name="Actions of").click()
    await scene.page.get_by_role("menuitem", name="Block the bot").click()
    await expect(scene.field(anna)).to_be_hidden()
    assert (await scene.bot.read("my_chat_member"))["new_chat_member"]["status"] == "kicked"
    await scene.phone(anna).get_by_role("button", name="Unblock").click()
    await expect(scene.field(anna)).to_be_focused()


async def test_another_person_can_join(scene: Scene) -> None:
    await scene.page.get_by_role("button", name="Add person").first.click()
    await scene.page.get_by_label("First name").fill("Марат")
    await scene.page.get_by_role("combobox", name="Language", exact=True).select_option("kk")
    await scene.page.get_by_label("First name").press("Enter")
    await expect(scene.page.locator(".phone")).to_have_count(4)
    await expect(scene.page.get_by_role("combobox", name="Message as Марат")).to_be_focused()
    newest = list(scene.box.world.users.values())[-1]
    assert (newest.first_name, newest.language_code) == ("Марат", "kk")


async def test_trouble_on_the_line_can_be_made_and_stopped(scene: Scene) -> None:
    await scene.page.get_by_role("button", name="Tools").click()
    await scene.page.get_by_role("combobox", name="What", exact=True).select_option(
        label="Internal error (500)"
    )
    await scene.page.get_by_role("button", name="Make trouble").click()
    await expect(scene.page.locator(".answer")).to_contain_text("Internal error")
    assert [(rule.kind, rule.params["code"]) for rule in scene.box.faults.rules] == [("status", 500)]
    await scene.page.get_by_role("button", name="Stop all trouble").click()
    await expect(scene.page.locator(".answer")).to_contain_text("good again")
    assert scene.box.faults.rules == []


async def test_a_place_and_a_contact_are_shown_as_cards(scene: Scene) -> None:
    anna = scene.people[0]
    for item, seen in (("Location", "40.1772, 44.5035"), ("My contact", f"+7900{anna.id:07d}")):
        await scene.phone(anna).get_by_role("button", name="Attach").click()
        await scene.page.get_by_role("menuitem", name=item).click()
        await expect(scene.phone(anna).locator(".file .note").last).to_have_text(seen)
    assert (await scene.bot.read())["location"]["longitude"] == 44.5035
    assert (await scene.bot.read())["contact"]["user_id"] == anna.id


async def test_the_keyboard_of_the_bot_sends_what_its_key_says(scene: Scene) -> None:
    anna = scene.people[0]
    keys = {"keyboard": [[{"text": "Спросить"}]], "resize_keyboard": True}
    await scene.bot.call("sendMessage", chat_id=anna.id, text="?", reply_markup=keys)
    await scene.phone(anna).get_by_role("button", name="Спросить").click()
    assert (await scene.bot.read())["text"] == "Спросить"
    await scene.bot.call("sendMessage", chat_id=anna.id, text="ok", reply_markup={"remove_keyboard": True})
    await expect(scene.phone(anna).get_by_role("button", name="Спросить")).to_have_count(0)


async def test_an_answer_to_a_message_quotes_it(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.offer(anna, "How old is your child?")
    await scene.phone(anna).locator(".entry").hover()
    await scene.phone(anna).get_by_role("button", name="More").click()
    await scene.page.get_by_role("menuitem", name="Reply").click()
    await scene.page.keyboard.type("Three")
    await scene.page.keyboard.press("Enter")
    assert (await scene.bot.read())["reply_to_message"]["text"] == "How old is your child?"
    await expect(scene.phone(anna).locator(".mine .quote")).to_contain_text("How old is your child?")


async def test_a_telephone_number_and_a_command_in_a_text_can_be_tapped(scene: Scene) -> None:
    anna = scene.people[0]
    await scene.bot.call("sendMessage", chat_id=anna.id, text="+374 10 55-55-55\nThen /help or 14/05 at 10")
    number = scene.phone(anna).get_by_role("link")
    await expect(number).to_have_attribute("href", "tel:+37410555555")
    await scene.phone(anna).get_by_role("button", name="/help").click()
    assert (await scene.bot.read())["text"] == "/help"
