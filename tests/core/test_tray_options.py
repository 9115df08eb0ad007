"""The tray's own options, read before anything else is loaded."""

import pytest

from comet_tray.core.tray_options import TrayOptions, tray_options


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], TrayOptions()),
        (["--demo"], TrayOptions(demo=True)),
        (["--show", "--prompted"], TrayOptions(show=True, prompted=True)),
        (["--data-dir", "/d"], TrayOptions(data_dir="/d")),
        (["--data-dir=/a=b"], TrayOptions(data_dir="/a=b")),
        (["--data-dir=/d e", "--demo"], TrayOptions(data_dir="/d e", demo=True)),
        (["--data-dir=/a", "--data-dir", "/b"], TrayOptions(data_dir="/b")),
    ],
)
def test_they_are_read(arguments: list[str], options: TrayOptions) -> None:
    assert tray_options(arguments) == options


@pytest.mark.parametrize("arguments", [["status"], ["--demo", "--help"], ["--data-dir"]])
def test_all_else_is_for_the_parser(arguments: list[str]) -> None:
    assert tray_options(arguments) is None


def test_children_get_the_data_dir_and_the_demo_and_nothing_else() -> None:
    assert TrayOptions(show=True, prompted=True).for_children() == []
    given = TrayOptions(data_dir="/d", demo=True, show=True)
    assert given.for_children() == ["--data-dir", "/d", "--demo"]
