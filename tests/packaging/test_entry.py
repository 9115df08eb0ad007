"""What the frozen program hands on to the programs that it starts."""

import pytest
from entry import forget_the_boot_loader


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_children_get_the_environment_that_the_user_has(before: str | None) -> None:
    users = {"HOME": "/home/me"} | ({} if before is None else {"LD_LIBRARY_PATH": before})
    loaders = {"_PYI_ARCHIVE_FILE": "/x/comet-tray", "_PYI_PARENT_PROCESS_LEVEL": "0"}
    given = users | loaders | {"LD_LIBRARY_PATH": "/x/_internal:/opt/lib"}
    if before is not None:
        given["LD_LIBRARY_PATH_ORIG"] = before

    forget_the_boot_loader(given)

    assert given == users
