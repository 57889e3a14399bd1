"""Handlers only tell: no statement of their own, no clock, no Telegram call, no caught refusal, no words of their own."""

import ast
import re
from collections.abc import Iterator

import pytest

from core.errors import Refusal
from tests.laws.sources import Source, assert_none, modules, python

WORDS = re.compile(r"[^\W\d_]{2,}[,.!?:;]?\s+[^\W\d_]|(?![\x00-\x7f])[^\W\d_]")
"""Two words beside each other, or a letter outside ASCII."""
MARKUP = re.compile(r"<[^<>]*>|[\w\s@.#():;,%/>-]*\{[^{}]*:[^{}]*\}?")
"""HTML tags and style rules are no words."""
FORBIDDEN_CALLS = frozenset(
    {"commit", "rollback", "begin", "create_task", "ensure_future", "utcnow", "getenv", "sleep"}
)
CLOCKS = frozenset({("datetime", "now"), ("date", "today"), ("time", "time"), ("datetime", "today")})
TELEGRAM = re.compile(r"(send|edit|copy|forward|delete|answer|reply)(_\w+)?")
RECEIVERS = frozenset(
    {"bot", "message", "_message", "query", "_query", "event", "_event", "callback", "update"}
)
QUERIES = frozenset({"sqlalchemy", "alembic", "psycopg", "aiosqlite"})
OWN_NAMES = "handlers/common/language.py"
"""The one place with words: each language is offered in its own name, the same for every reader."""


def faulty(source: Source, refusals: frozenset[str]) -> Iterator[str]:
    """What a handler file may not hold."""
    for node in ast.walk(source.tree):
        for fault in (*_imports(node), *_calls(node), *_caught(node, refusals)):
            yield f"{source.path}:{getattr(node, 'lineno', 0)}: {fault}"
    if source.path != OWN_NAMES:
        for constant in spoken(source.tree):
            yield f"{source.path}:{constant.lineno}: words in a handler: {str(constant.value)[:40]!r}"


def _imports(node: ast.AST) -> Iterator[str]:
    names = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    yield from (
        f"imports {name}; reads and writes live in features/"
        for name in names
        if name.split(".")[0] in QUERIES
    )
    yield from (f"imports {name}; settings reach a handler as arguments" for name in names if name == "os")


def _calls(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    name, receiver = node.func.attr, _last_name(node.func.value)
    if name in FORBIDDEN_CALLS:
        yield f"calls {name}()"
    if (receiver, name) in CLOCKS:
        yield f"reads the clock: {receiver}.{name}(); time comes through Clock"
    if receiver in RECEIVERS and TELEGRAM.fullmatch(name):
        yield f"calls Telegram: {receiver}.{name}(); a handler ends with show()"


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _caught(node: ast.AST, refusals: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.ExceptHandler) and node.type is not None:
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        yield from (f"catches {name}" for kind in kinds if (name := _last_name(kind)) in refusals)


def spoken(tree: ast.Module) -> Iterator[ast.Constant]:
    """Words a person would read, wherever they stand but in docstrings and in errors for developers."""
    silent = {id(part) for node in ast.walk(tree) for part in _unspoken(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            if WORDS.search(MARKUP.sub("", node.value)):
                yield node
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"Screen", "Button"}
        ):
            yield from _label(node)


def _label(call: ast.Call) -> Iterator[ast.Constant]:
    for part in (
        ast.walk(call.args[0]) if call.args and isinstance(call.args[0], ast.Constant | ast.JoinedStr) else ()
    ):
        if (
            isinstance(part, ast.Constant)
            and isinstance(part.value, str)
            and re.search(r"[^\W\d_]{2,}", part.value)
        ):
            yield part


def _unspoken(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, errors raised, and patterns text is matched with."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Raise) or (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and _last_name(node.func.value) == "re"
    ):
        yield from ast.walk(node)


def refusal_names() -> frozenset[str]:
    """The names of all refusals."""
    modules("features")
    return frozenset({"Refusal", *(kind.__name__ for kind in Refusal.registry)})


def test_handlers_only_tell() -> None:
    refusals = refusal_names()
    assert_none(fault for source in python("handlers") for fault in faulty(source, refusals))


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import select",
        "import os",
        "await session.commit()",
        "asyncio.create_task(x())",
        "datetime.now()",
        "await message.answer(x)",
        "await query.message.edit_text(x)",
        "await bot.send_message(1, x)",
        "try:\n    x()\nexcept NotFound:\n    pass",
        "try:\n    x()\nexcept (errors.NotFound, ValueError):\n    pass",
        'show(Screen("Hello"))',
        'Screen(f"{name} is here")',
        'note = "We wrote it down"',
        'note = "привет"',
        'page = Markup("<h1>Your data is here</h1>")',
    ],
)
def test_the_law_finds_a_fault(code: str) -> None:
    assert list(faulty(Source("x.py", code), frozenset({"NotFound"})))


@pytest.mark.parametrize(
    "code",
    [
        '"""A docstring with words in it."""',
        'raise LookupError("no such action here")',
        'Button(t("common-kit-back"), act)',
        'Button("‹ 2/7 ›", act)',
        "await knowledge.answer(text)",
        'private_router("parent.questions")',
        'quote = Markup("<blockquote expandable>{}</blockquote>")',
        'STYLE = "body{font:17px/1.5 system-ui,sans-serif;margin:0 auto}"',
    ],
)
def test_the_law_lets_the_rest_pass(code: str) -> None:
    assert not list(faulty(Source("x.py", code), frozenset({"NotFound"})))
