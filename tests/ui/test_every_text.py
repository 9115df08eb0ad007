"""Every text that a person reads goes through the translations, as the sources have it."""

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = [
    path
    for room in ("ui", "desktop")
    for path in sorted((ROOT / "comet_tray" / room).rglob("*.py"))
    if path.name != "proof.py"  # speaks to who makes the packages, by the command line
]
# Texts that look like prose, and that nobody reads, or that are the same in every language.
ALLOWED = {
    "Comet Tray": "the product's name",
    "comet-tray:": "what the command line puts before its sentences",
    "[Desktop Entry]": "a heading in a file",
    "{} (*.pem *.crt *.cer)": "a pattern for the names of files",
    "7 days": "a key in what is kept of the window",
}
_TWO_WORDS = re.compile(r"[^\W\d_]{2,}[^\w\s]* +[^\w\s]*[^\W\d_]+")
_PUNCTUATED = re.compile(r"[^\W\d_][”’)]?(…|[.:,!?])$")
_ASSIGNS = re.compile(r"^[\w-]+=", re.MULTILINE)  # a desktop entry, a match rule of D-Bus
_COUNTED = re.compile(r"%Ln|\(s\)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# The places of the texts among the arguments of what shows them.
SHOWN_BY = {
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QAction", "QMenu"), (0,)),
    **dict.fromkeys(("setText", "setWindowTitle", "setToolTip", "setPlaceholderText"), (0,)),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setTitle"), (0,)),
    **dict.fromkeys(("setInformativeText", "setPrefix", "setSuffix", "addAction"), (0,)),
    **dict.fromkeys(("addButton", "addItem", "addItems", "showMessage", "setLabelText"), (0, 1)),
    **dict.fromkeys(("plain_label", "flat_button", "heading", "Disclosure"), (0,)),
    **dict.fromkeys(("hint", "complain", "say", "_hint", "entry", "Fact", "_amount"), (0,)),
    **dict.fromkeys(("put", "Remark", "Card", "Choice", "show_picture", "action"), (1, 2)),
    **dict.fromkeys(("add_heading", "add_lead", "begin_advanced", "add_ticks"), (0,)),
    **dict.fromkeys(("add_row", "add_field"), (0, 1)),
    **dict.fromkeys(("add_number", "add_tick", "add_choice", "add_line"), (1, 2, 3)),
    **dict.fromkeys(("HoursField", "QFileDialog", "_above"), (0, 1, 2)),
    "add_hours": (2,),
}


class Text(NamedTuple):
    """A literal in a source; `shown` tells that a widget shows it."""

    place: str
    text: str
    shown: bool


def is_call(node: ast.AST, *names: str) -> bool:
    """Whether a node calls one of these, such as `tr` or `words.tr`."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) in names


def hidden(node: ast.AST) -> bool:
    """Whether nobody reads what stands in a node, or it is for the translators already."""
    if is_call(node, "words.tr", "Sentence", "tr"):
        return True
    if is_call(node, "print"):  # standard error is a log
        return "file=sys.stderr" in ast.unparse(node)
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return True
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_docstring or isinstance(node, ast.Raise)  # none of Python's own errors is shown


def annotations(node: ast.AST) -> list[ast.AST | None]:
    return [getattr(node, name, None) for name in ("annotation", "returns")]


def literals(node: ast.AST, place: str, *, shown: bool = False) -> Iterator[Text]:
    """Give the literals that somebody may read; in place of a value stands “{}”."""
    if hidden(node):
        return
    if isinstance(node, ast.JoinedStr):
        parts = [
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        ]
        yield Text(f"{place}:{node.lineno}", "".join(parts), shown)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from literals(part.value, place)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield Text(f"{place}:{node.lineno}", node.value, shown)
    texts: list[ast.AST] = []
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func).rpartition(".")[2]
        places = SHOWN_BY.get(name, ())
        texts = [argument for at, argument in enumerate(node.args) if at in places]
    apart = annotations(node)
    for child in ast.iter_child_nodes(node):
        if child not in apart:
            passed_on = shown and isinstance(node, ast.IfExp | ast.BoolOp | ast.Tuple)
            passed_on |= shown and isinstance(node, ast.Dict) and child in node.values
            yield from literals(child, place, shown=child in texts or passed_on)


def is_prose(text: Text) -> bool:
    said = text.text.strip()
    if said in ALLOWED or _ASSIGNS.search(said):
        return False
    if _TWO_WORDS.search(said) or _PUNCTUATED.search(said) or re.search(r"\{\}[,:;] ", said):
        return True
    return text.shown and bool(_LETTERS.search(said))


def untranslatable(source: str, place: str = "") -> list[Text]:
    return [text for text in literals(ast.parse(source), place) if is_prose(text)]


def test_every_text_of_a_window_can_be_translated() -> None:
    found = [
        text
        for path in SOURCES
        for text in untranslatable(path.read_text("utf-8"), str(path.relative_to(ROOT)))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("x = 'The disk is full'", 1),
        ("x = 'Wait…'", 1),
        ("x = f'{a}: {b}'", 1),
        ("x = f'{a} left.'", 1),
        ("QLabel('left')", 1),
        ("put(label, 'left' if share else '')", 1),
        ("box.setText(f'Remove {label}')", 1),
        ("words.tr('The disk is full.')", 0),
        ("Sentence('The disk is full.')", 0),
        ("text.tr('The disk is full.')", 1),
        ("words.tr(f'{a} is full.').format(b='Not so.')", 1),
        ("def f(a: 'one two') -> 'three four':\n    'Five six.'", 0),
        ("raise ValueError('The disk is full.')", 0),
        ("print('The disk is full.', file=sys.stderr)", 0),
        ("label.setObjectName('left')", 0),
        ("Choice(name, spoken, {'left': 'Left'})", 1),
        ("Side = Literal['left side', 'right side']", 0),
    ],
)
def test_a_text_beside_the_translations_is_found(source: str, count: int) -> None:
    assert len(untranslatable(source)) == count


def test_what_is_allowed_is_still_there() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in SOURCES]
    there = {text.text.strip() for tree in trees for text in literals(tree, "")}
    assert ALLOWED.keys() - there == set()


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def marked(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Give the texts that a source marks: text, comment, and whether it counts something."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not is_call(node, "words.tr", "Sentence", "tr") or not isinstance(node, ast.Call):
            continue
        text, *rest = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
        if isinstance(text, str):
            yield text, str(rest[0]) if rest else "", len(rest) > 1
        else:  # what is passed on, as it came in
            assert path.name in {"words.py", "said.py"}, ast.unparse(node)


def test_the_translators_are_given_each_text_as_it_is_meant(
    translations: ModuleType, tmp_path: Path
) -> None:
    """A comma behind the comment would make lupdate ask for plural forms."""
    translations.update(tmp_path)
    found = {
        (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for message in ET.parse(tmp_path / "comet-tray_de.ts").iter("message")  # noqa: S314 # ours
    }
    sources = (ROOT / "comet_tray").rglob("*.py")
    meant = {each for path in sources for each in marked(path)}
    assert found == meant
    assert [text for text, _, counts in meant if counts != bool(_COUNTED.search(text))] == []
