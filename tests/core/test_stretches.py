"""Stretches of unchanged figures: joined, thinned as they age, merged with imported ones."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.stretches import GAP_SECONDS, Stretch, joined, missing, thinned

HOUR = 3600


def read(at: int, used: int, available: int | None = None, until: int | None = None) -> Stretch:
    """Give a stretch of a key that was granted 1,000 units; without `until`, one reading."""
    left = 1000 - used if available is None else available
    return (at, at if until is None else until, used, left)


def merged(own: list[Stretch], imported: list[Stretch]) -> list[Stretch]:
    """Do what the store does with what an import finds missing."""
    return joined([*own, *(part for parts in missing(own, imported) for part in parts)])


def by_hour(stretches: list[Stretch], since: int = 0, until: int = 100 * HOUR) -> list[Stretch]:
    return thinned(stretches, HOUR, since, until)


@pytest.mark.parametrize(
    ("second", "whole"),
    [
        (read(100 + GAP_SECONDS, 7), [read(0, 7, until=100 + GAP_SECONDS)]),
        (read(101 + GAP_SECONDS, 7), [read(0, 7, until=100), read(101 + GAP_SECONDS, 7)]),
        (read(50, 7, until=70), [read(0, 7, until=100)]),
        (read(200, 8), [read(0, 7, until=100), read(200, 8)]),
        (read(200, 7, 1), [read(0, 7, until=100), read(200, 7, 1)]),
    ],
)
def test_equal_neighbours_at_most_an_hour_apart_are_one(
    second: Stretch, whole: list[Stretch]
) -> None:
    assert joined([second, read(0, 7, until=100)]) == whole


def test_the_last_of_each_slot_stays() -> None:
    rows = [read(at, at // 300) for at in range(0, 3 * HOUR, 300)]
    assert [at for at, *_ in by_hour(rows)] == [3300, 6900, 10_500]


def test_what_lies_beyond_the_bounds_stays() -> None:
    rows = [read(at, at // 300) for at in range(0, 4 * HOUR, 300)]
    left = by_hour(rows, HOUR, 3 * HOUR)
    assert left == [*rows[:12], read(6900, 23), read(10_500, 35), *rows[36:]]


@pytest.mark.parametrize("bound", [2 * HOUR, 100 * HOUR])
def test_a_dip_does_not_become_the_hours_reading(bound: int) -> None:
    before, dip, after = read(6000, 10), read(7100, 5, 900), read(7300, 11)
    assert by_hour([before, dip, after], until=bound) == [before, after]


def test_the_only_reading_of_an_hour_stays_and_so_does_a_lower_amount_that_lasts() -> None:
    alone = [read(3000, 10), read(7100, 10, 900), read(7300, 10)]
    assert by_hour(alone) == alone
    lasting = [read(6000, 10), read(6300, 10, 500), read(6600, 11, 500)]
    assert by_hour(lasting) == [lasting[-1]]
    to_the_end = [read(6000, 10), read(6600, 10, 500), read(7300, 11, 499)]
    assert by_hour(to_the_end) == to_the_end[1:]
    risen = [read(6000, 10, 500), read(6600, 10, 500), read(7300, 11, 900)]
    assert by_hour(risen) == risen[1:]


def test_what_a_dip_had_parted_is_joined_where_the_dip_goes() -> None:
    first, last = read(0, 10, until=7100), read(7300, 10, until=9 * HOUR)
    dips = [read(7250, 5, 900), read(7280, 6, 900)]
    assert by_hour([first, *dips, last]) == [read(0, 10, until=9 * HOUR)]


def test_a_stretch_that_reaches_beyond_what_a_clock_set_back_left_in_it_stays() -> None:
    long = read(100, 10, until=5 * HOUR)
    assert by_hour([long, read(200, 9)]) == [long]


def test_what_is_imported_fills_the_gaps_and_prolongs_what_is_equal() -> None:
    own = [read(0, 1, until=600), read(900, 2)]
    theirs = [read(300, 1, until=700), read(1000, 2, until=1100), read(9000, 3)]
    assert merged(own, theirs) == [
        read(0, 1, until=700),
        read(900, 2, until=1100),
        read(9000, 3),
    ]


def test_where_figures_differ_the_own_ones_win() -> None:
    own = [read(500, 2, until=600)]
    theirs = [read(0, 1, until=1000), read(550, 3), read(600, 4, until=1200)]
    assert merged(own, theirs[:2]) == [read(0, 1, until=499), *own, read(601, 1, until=1000)]
    assert merged(own, theirs) == [read(0, 1, until=499), *own, read(601, 4, until=1200)]


def test_of_several_at_one_moment_the_longest_stays() -> None:
    assert merged([], [read(0, 1, until=9), read(0, 2)]) == [read(0, 1, until=9)]
    assert merged([], [read(0, 2), read(0, 1, until=9), read(0, 2)]) == [read(0, 1, until=9)]


def test_what_is_there_already_is_not_counted() -> None:
    own = [read(0, 1, until=600)]
    assert missing(own, [read(0, 1), read(300, 7), read(0, 1, until=600)]) == []
    assert missing(own, [read(0, 1, until=601)] * 2) == [[read(601, 1)]]


histories = st.lists(
    st.builds(
        lambda at, length, used: read(at, used, until=at + length),
        at=st.integers(0, 30_000),
        length=st.sampled_from([0, 0, 1, 299, 4000]),
        used=st.integers(1, 3),
    ),
    max_size=12,
)
owned = histories.map(joined)


@given(owned, histories)
def test_importing_twice_is_as_once(own: list[Stretch], theirs: list[Stretch]) -> None:
    once = merged(own, theirs)
    assert missing(once, theirs) == []
    assert joined(once) == once
    assert len({at for at, *_ in once}) == len(once)


@given(owned, histories)
def test_no_own_reading_is_lost_or_changed(own: list[Stretch], theirs: list[Stretch]) -> None:
    once = merged(own, theirs)
    for at, until, *figures in own:
        assert any(a <= at and until <= u and figures == rest for a, u, *rest in once)


@given(owned)
def test_a_history_that_was_lost_comes_back_the_same(own: list[Stretch]) -> None:
    assert merged([], own) == own


@given(owned, st.integers(0, 4), st.integers(5, 9))
def test_thinning_twice_is_as_once(own: list[Stretch], first: int, last: int) -> None:
    once = thinned(own, HOUR, first * HOUR, last * HOUR)
    assert thinned(once, HOUR, first * HOUR, last * HOUR) == once
    assert all(before[0] < after[0] for before, after in pairwise(once))
    assert {at // HOUR for at, *_ in once} <= {at // HOUR for at, *_ in own}
