import math

from comet_tray.core.counter import Reading, settled


def used(readings: list[Reading], until: float = 100_000) -> list[float]:
    return [reading[1] for reading in settled(readings, 0, until)]


def test_readings_out_of_order_are_put_in_order() -> None:
    assert used([(600, 30, 0), (0, 10, 0), (300, 20, 0)]) == [10, 20, 30]


def test_of_two_readings_at_one_moment_the_last_counts() -> None:
    assert used([(0, 10, 0), (300, 20, 0), (300, 25, 0)]) == [10, 25]


def test_readings_outside_the_time_asked_for_have_no_part() -> None:
    readings: list[Reading] = [(0, 10, 0), (300, 20, 0), (90_000, 30, 0)]
    assert [each[1] for each in settled(readings, 200, 400)] == [20]


def test_what_is_no_number_or_out_of_proportion_is_left_out() -> None:
    readings: list[Reading] = [
        (0, 10, 0),
        (300, math.nan, 0),
        (600, 10**19, 0),
        (900, 20, -math.inf),
        (1200, -5, 0),
        (math.nan, 15, 0),
        (1500, 30, -3),
    ]
    assert used(readings) == [10, 30]


def test_figures_count_up_to_twenty_billion_dollars() -> None:
    readings: list[Reading] = [(0, 0, 10**16), (300, 10**16, -(10**16))]
    assert settled(readings, 0, 300) == readings


def test_a_dip_that_mends_is_left_out() -> None:
    assert used([(0, 100, 0), (300, 0, 0), (600, 110, 0)]) == [100, 110]


def test_a_dip_may_last_for_half_an_hour_and_no_longer() -> None:
    before: list[Reading] = [(0, 100, 0), (300, 0, 0)]
    assert used([*before, (2100, 110, 0)]) == [100, 110]
    assert used([*before, (2101, 110, 0)]) == [0, 110]
    assert used(before, until=2100) == [100]
    assert used(before, until=2101) == [0]


def test_a_fall_that_is_too_fresh_to_judge_waits() -> None:
    readings: list[Reading] = [(0, 100, 0), (300, 110, 0), (600, 90, 0)]
    assert used(readings, until=900) == [100, 110]
    today: list[Reading] = [(at + 10**9, spent, left) for at, spent, left in readings]
    assert used(today, until=10**9 + 900) == [100, 110]


def test_spending_that_was_refunded_is_forgotten() -> None:
    readings: list[Reading] = [(0, 100, 90), (300, 150, 40), (600, 120, 70), (4000, 130, 60)]
    assert used(readings) == [100, 120, 130]


def test_a_refund_of_all_that_was_spent_takes_back_no_day_of_the_history() -> None:
    assert used([(0, 100, 90), (300, 150, 40), (600, 100, 90), (4000, 110, 80)]) == [100, 100, 110]


def test_a_counter_that_began_anew_begins_a_new_history() -> None:
    assert used([(0, 100, 0), (300, 150, 0), (600, 2, 0), (4000, 5, 0)]) == [2, 5]


def test_a_counter_that_began_anew_forgets_even_what_it_once_showed() -> None:
    assert used([(0, 1, 0), (300, 150, 0), (600, 2, 0), (4000, 5, 0)]) == [2, 5]


def test_after_one_enormous_figure_history_begins_anew() -> None:
    assert used([(0, 10, 0), (300, 10**15, 0), (600, 12, 0), (4000, 14, 0)]) == [12, 14]
