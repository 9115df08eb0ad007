"""A reading as it comes in leaves what follows from it."""

from pathlib import Path

import pytest

from comet_tray.core.outlook import Outlook
from comet_tray.core.remember import remember
from comet_tray.core.store import open_store
from tests.support.builders import DAY, NOW, usage

HOUR = 3600


def spent(units: int, granted: int = 10_000) -> dict[str, int]:
    return {"total_used": units, "total_available": granted - units, "total_granted": granted}


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "history.sqlite3")


def test_the_first_reading_foresees_nothing(path: str) -> None:
    with open_store(path, NOW) as store:
        remember(store, "k1", usage(), NOW)
        assert store.outlooks() == {"k1": Outlook()}
        assert store.trace("k1", 0) == [(NOW, 100, 900)]


def test_the_days_that_were_gathered_are_counted_until_they_are_enough(path: str) -> None:
    with open_store(path, NOW) as store:
        for days in (0, 0.5, 2):
            remember(store, "k1", usage(), NOW + int(days * DAY))
        assert store.outlooks() == {"k1": Outlook(gathered_days=2)}


def test_days_of_even_use_become_a_runway_around_the_truth(path: str) -> None:
    with open_store(path, NOW) as store:
        for hour in range(0, 10 * 24, 4):
            remember(store, "k1", usage(**spent(hour * 10)), NOW + hour * HOUR)
        found = store.outlooks()["k1"].runway
    truth = (10_000 - 236 * 10) / 240 * DAY
    assert found
    assert found.p10_seconds < truth < found.p90_seconds
    assert found.p90_seconds < 3 * found.p10_seconds


def test_a_leak_is_told_at_the_reading_that_shows_it_and_no_longer(path: str) -> None:
    with open_store(path, NOW) as store:
        for hour in range(0, 5 * 24, 2):
            remember(store, "k1", usage(**spent(hour * 5)), NOW + hour * HOUR)
        last = NOW + 118 * HOUR
        remember(store, "k1", usage(**spent(118 * 5)), last + 600)
        assert store.outlooks()["k1"].spike is None
        remember(store, "k1", usage(**spent(118 * 5 + 800)), last + 900)
        found = store.outlooks()["k1"].spike
        assert found
        assert 800 <= found.units < 803
        assert found.usual_units < 2
        remember(store, "k1", usage(**spent(118 * 5 + 801)), last + 5 * HOUR)
        assert store.outlooks()["k1"].spike is None


def test_a_forgotten_key_leaves_no_outlook(path: str) -> None:
    with open_store(path, NOW) as store:
        remember(store, "k1", usage(), NOW)
        store.forget("k1")
        assert (store.outlooks(), store.trace("k1", 0)) == ({}, [])
