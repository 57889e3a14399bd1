"""Telegram's HTML: what is understood, what is refused and with which words."""

import pytest

from sandbox.errors import ApiError
from sandbox.text.formatted import formatted
from sandbox.text.html import parse_html
from sandbox.text.render import render_html


@pytest.mark.parametrize(
    ("source", "text", "kinds"),
    [
        ("plain", "plain", []),
        ("<b>a</b><strong>b</strong>", "ab", ["bold", "bold"]),
        ("<i>a</i><em>b</em>", "ab", ["italic", "italic"]),
        ("<u>a</u><ins>b</ins>", "ab", ["underline", "underline"]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", ["strikethrough"] * 3),
        ("<code>a</code><pre>b</pre>", "ab", ["code", "pre"]),
        ('<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>', "ab", ["spoiler", "spoiler"]),
        ("<blockquote>a</blockquote>", "a", ["blockquote"]),
        ("<blockquote expandable>a</blockquote>", "a", ["expandable_blockquote"]),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", ["custom_emoji"]),
        ('<tg-time unix="1647531900" format="wDT">soon</tg-time>', "soon", ["date_time"]),
        ("<B>a</b >", "a", ["bold"]),
        ("1 &lt; 2 &amp; 3 &gt; 2 &quot;&#33;&#x21;", '1 < 2 & 3 > 2 "!!', []),
        ("&nbsp; & &bogus;", "&nbsp; & &bogus;", []),
        ("<b></b>x", "x", []),
    ],
)
def test_tags_and_references_become_text_and_entities(source: str, text: str, kinds: list[str]) -> None:
    found, entities = parse_html(source)
    assert found == text
    assert [entity["type"] for entity in entities] == kinds


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("😀<b>да 😀</b>")
    assert text == "😀да 😀"
    assert entities == [{"offset": 2, "length": 5, "type": "bold"}]


def test_nested_entities_are_sorted_outermost_first() -> None:
    _, entities = parse_html("<b>a<i>b</i></b>")
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [("bold", 0, 2), ("italic", 1, 1)]


def test_code_in_pre_gives_its_language() -> None:
    _, entities = parse_html('<pre><code class="language-python">x</code></pre>')
    assert entities == [{"offset": 0, "length": 1, "type": "pre", "language": "python"}]


def test_a_link_keeps_its_address_and_a_bad_one_only_its_words() -> None:
    assert parse_html('<a href="https://a.org/?x=1&amp;y=2">a</a>')[1][0]["url"] == "https://a.org/?x=1&y=2"
    assert parse_html('<a href="not an address">a</a>') == ("a", [])


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("да <br>", 'Unsupported start tag "br" at byte offset 5'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("1 <2", "Unclosed start tag at byte offset 2"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>a</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a/b>a</a>", "Unexpected end of name token at byte offset 8"),
        ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


def test_white_space_at_the_ends_is_cut_and_entities_move_with_it() -> None:
    text, entities = formatted("  <b> да </b>\n", "HTML", None)
    assert text == "да"
    assert entities == [{"offset": 0, "length": 2, "type": "bold"}]


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("say /start now", "bot_command", "/start"),
        ("@some_body hi", "mention", "@some_body"),
        ("see https://a.org/b?c=1.", "url", "https://a.org/b?c=1"),
        ("see fund.ru/help", "url", "fund.ru/help"),
        ("mail a.b@fund.org!", "email", "a.b@fund.org"),
        ("so #дети and 1", "hashtag", "#дети"),
    ],
)
def test_commands_and_addresses_are_found_in_plain_text(text: str, kind: str, shown: str) -> None:
    _, entities = formatted(text, None, None)
    assert entities == [{"offset": text.index(shown), "length": len(shown), "type": kind}]


def test_nothing_is_found_inside_code_and_links() -> None:
    _, entities = formatted('<code>/start</code> <a href="https://a.org">b.org</a> 1/2 a/b', "HTML", None)
    assert [entity["type"] for entity in entities] == ["code", "text_link"]


@pytest.mark.parametrize(
    "source",
    [
        "<b>a<i>b</i></b> &lt;script&gt; &amp;",
        "😀 <u>да</u>",
        '<a href="https://a.org/?x=1&amp;y=2">a</a>',
        '<pre><code class="language-python">x</code></pre>',
        "<blockquote expandable>a</blockquote>",
    ],
)
def test_what_is_shown_is_what_was_written(source: str) -> None:
    assert render_html(*parse_html(source)) == source


def test_the_page_never_gets_a_dangerous_link_or_a_tag_from_text() -> None:
    link = {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}
    assert render_html("a<b", [link]) == "a&lt;b"


def test_crossing_entities_are_closed_and_opened_again() -> None:
    entities = [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2}]
    assert render_html("abc", entities) == "<b>a<i>b</i></b><i>c</i>"
