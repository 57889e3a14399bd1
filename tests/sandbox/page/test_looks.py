"""How the chat page looks and holds: on a phone, light and dark, against hostile markup, after a break."""

from typing import Any

import pytest
from playwright.async_api import expect

from tests.sandbox.page.conftest import IN_BROWSER, Scene

pytestmark = IN_BROWSER

HOSTILE = (
    '<img src="https://evil.example/x" onerror="window.hurt = 1"><script>window.hurt = 1</script><a href="javascript:hurt()">go</a>'
    '<svg onload="hurt()"></svg><iframe src="https://evil.example"></iframe><b onclick="hurt()" style="position:fixed">bold</b>'
)


async def test_it_fits_a_phone_of_360_pixels(scene: Scene) -> None:
    anna, nare, _ = scene.people
    await scene.page.set_viewport_size({"width": 360, "height": 740})
    await scene.bot.offer(
        anna, "Длинный вопрос " * 30, "Кнопка с очень длинной подписью, которой не хватит одной строки"
    )
    await expect(scene.phone(anna).locator(".key")).to_be_visible()
    too_wide = await scene.page.evaluate(
        """(id) => [...document.querySelectorAll(`#phone-${id} *, .top *`)].filter((node) => {
          const box = node.getBoundingClientRect();
          return box.width && (box.right > 361 || box.left < -1) && !node.closest(".unseen, h1");
        }).map((node) => node.className || node.tagName)""",
        anna.id,
    )
    assert too_wide == []
    assert await scene.page.evaluate("document.documentElement.scrollWidth") == 360
    tab = scene.page.get_by_role("button", name="Նարե", exact=False).first
    await tab.click()
    await expect(scene.phone(nare)).to_be_in_viewport(ratio=0.9)
    await expect(tab).to_have_attribute("aria-current", "true")


async def test_the_phones_fill_the_window_before_anybody_writes(scene: Scene) -> None:
    anna, _, _ = scene.people
    box = await scene.phone(anna).bounding_box()
    window = scene.page.viewport_size
    assert box is not None
    assert window is not None
    assert box["height"] > window["height"] * 0.7


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_can_be_read_in_both_looks(scene: Scene, scheme: Any) -> None:
    anna = scene.people[0]
    await scene.page.emulate_media(color_scheme=scheme)
    await scene.bot.offer(anna, '<blockquote>q</blockquote> <a href="https://a.example">link</a>', "Key")
    await scene.box.say(anna.id, "mine")
    await expect(scene.phone(anna).locator(".mine .text")).to_be_visible()
    faint = await scene.page.evaluate(CONTRASTS)
    assert {name: ratio for name, ratio in faint.items() if ratio < 4.5} == {}


CONTRASTS = """() => {
  const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgb = (color) => { pen.clearRect(0, 0, 1, 1); pen.fillStyle = color; pen.fillRect(0, 0, 1, 1); return [...pen.getImageData(0, 0, 1, 1).data]; };
  const light = (color) => { const [r, g, b] = rgb(color).map((c) => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const ground = (node) => { for (let at = node; at; at = at.parentElement) { const color = getComputedStyle(at).backgroundColor; if (rgb(color)[3] === 255) return color; } return "white"; };
  const found = {};
  for (const name of [".hint", ".face span", ".step", "h2", ".role", ".status", ".chip", ".theirs .text", ".theirs a", ".theirs .meta", ".mine .text", ".mine .meta", ".key", ".day", "blockquote", "#tools"]) {
    const node = document.querySelector(name);
    const [one, two] = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => b - a);
    found[name] = Math.round((one + .05) / (two + .05) * 100) / 100;
  }
  return found;
}"""


async def test_markup_that_is_not_telegrams_never_becomes_an_element(scene: Scene) -> None:
    drawn = await scene.page.evaluate(
        """async (html) => {
          const { telegramHtml } = await import("/page/html.js");
          const box = document.createElement("div");
          box.append(telegramHtml(html, { link: () => false, command: () => {} }));
          document.body.append(box);
          await new Promise((resolve) => setTimeout(resolve, 50));
          const nodes = [...box.querySelectorAll("*")];
          return { tags: nodes.map((node) => node.tagName), attributes: nodes.flatMap((node) => node.getAttributeNames()), text: box.textContent, hurt: window.hurt ?? null };
        }""",
        HOSTILE,
    )
    assert drawn["hurt"] is None
    assert set(drawn["tags"]) == {"SPAN", "STRONG"}
    assert drawn["attributes"] == []
    assert "bold" in drawn["text"]
    scene.console[:] = [
        line for line in scene.console if "Content Security Policy" not in line
    ]  # the second lock


async def test_the_page_comes_back_by_itself_after_a_break(scene: Scene) -> None:
    anna = scene.people[0]
    port = int(scene.box.url.rsplit(":", 1)[1])
    await scene.box.stop()
    await expect(scene.page.locator("#link")).to_have_text("Reconnecting")
    await scene.box.start(port=port)
    await scene.box.say(anna.id, "written during the break")
    await expect(scene.phone(anna).get_by_text("written during the break")).to_be_visible()
    await expect(scene.page.locator("#link")).to_have_text("")
    broken = [line for line in scene.console if "ERR_" not in line]
    scene.console[:] = broken


async def test_only_the_people_named_in_the_address_are_shown(scene: Scene) -> None:
    anna, _, claire = scene.people
    await scene.page.goto(f"{scene.box.url}/?people={claire.id},{anna.id}")
    await expect(scene.page.locator(".phone h2")).to_have_text(["Claire", "Анна"])
