"""The settings of the vendor's own client: in the user's own folder, or in the usual one."""

from pathlib import Path

from comet_tray.core.neighbour_path import neighbour_config


def test_the_users_own_folder_goes_before_the_usual_one_where_the_file_is_there(
    tmp_path: Path,
) -> None:
    own = tmp_path / "own" / "cometapi" / "config.toml"
    usual = str(tmp_path / ".config" / "cometapi" / "config.toml")
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "own")}

    assert neighbour_config(str(tmp_path), {}) == usual
    assert neighbour_config(str(tmp_path), environment) == usual

    own.parent.mkdir(parents=True)
    own.touch()

    assert neighbour_config(str(tmp_path), {}) == usual
    assert neighbour_config(str(tmp_path), environment) == str(own)
