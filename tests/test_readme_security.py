"""Each line of the README's threat model is backed by tests, and they are there."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
README = (TESTS.parent / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Security\n")[2].partition("\n## ")[0]
ROWS = [
    [cell.strip() for cell in row.strip("|").split("|")]
    for row in SECTION.splitlines()
    if row.startswith("| ")
][1:]


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:40] for row in ROWS])
def test_the_tests_of_a_threat_are_there(row: list[str]) -> None:
    _, stops, tests = row
    assert stops
    file = ""
    for path, name in re.findall(r"`([^`:]*)::(\w+)`", tests):
        file = path or file
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert file
