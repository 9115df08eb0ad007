"""What the files say, as one overview: the same for tray, window, command line and alerts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from comet_tray.core.budget import Plan, share_out
from comet_tray.core.files import recently_set_aside
from comet_tray.core.pacing import Poll
from comet_tray.core.paths import Paths
from comet_tray.core.problems import in_words
from comet_tray.core.registry import Key, Registry, load_registry
from comet_tray.core.settings import Settings, load_settings
from comet_tray.core.standing import Overview, Standing, judge, survey, urgency
from comet_tray.core.store import Store, read_store
from comet_tray.core.told import decode_told, snooze_text
from comet_tray.core.words import ENGLISH, Words


class Survey(msgspec.Struct, frozen=True, kw_only=True):
    """The settings and keys as they are on disk, and how all of it stands."""

    settings: Settings
    keys: tuple[Key, ...]
    overview: Overview


def look(paths: Paths, now: float, environment: dict[str, str], words: Words = ENGLISH) -> Survey:
    """Read the files and judge every key at `now`.

    `environment` may hold COMETAPI_KEY and COMETAPI_BASE_URL. Damaged files are set aside
    and named in the overview's notices for a day. Raises FileTrouble.
    """
    loaded = load_settings(paths.settings, now)
    registry = load_registry(paths.registry, now, environment)
    with read_store(paths.store) as store:
        standings = judge_all(registry.keys, store, loaded.settings, now, words)
        told = store.told()
    overview = survey(
        [_with_silence(standing, told, now, words) for standing in standings],
        now,
        _notices(paths, loaded.notices, registry, now, words),
        words,
    )
    return Survey(settings=loaded.settings, keys=registry.keys, overview=overview)


def _with_silence(
    standing: Standing, told: Mapping[str, bytes], now: float, words: Words
) -> Standing:
    silence = snooze_text(decode_told(told.get(standing.key_id)), now, words)
    return msgspec.structs.replace(standing, silence=silence) if silence else standing


def judge_all(
    keys: Sequence[Key], store: Store, settings: Settings, now: float, words: Words = ENGLISH
) -> list[Standing]:
    """Judge each key by what is stored of it, with the interval that its host's budget allows."""
    plans = plan_hosts(keys, settings)
    readings, outlooks = store.readings(), store.outlooks()
    problems = {key_id: in_words(problem, words) for key_id, problem in store.problems().items()}
    return [
        judge(
            key,
            readings.get(key.id),
            problems.get(key.id),
            settings,
            plans[key.base_url].interval,
            now,
            outlooks.get(key.id),
            words,
        )
        for key in keys
    ]


def plan_hosts(keys: Sequence[Key], settings: Settings) -> dict[str, Plan]:
    """Share out the budget of each host among its keys."""
    hosts = Counter(key.base_url for key in keys)
    return {
        host: share_out(count, settings.interval_minutes * 60, settings.budget_requests)
        for host, count in hosts.items()
    }


def polls_of(keys: Sequence[Key], store: Store, settings: Settings, now: float) -> list[Poll]:
    """What pacing needs to know of the keys."""
    attempts = store.attempts()
    standings = judge_all(keys, store, settings, now)
    return [
        Poll(
            key_id=standing.key_id,
            attempted_at=attempts.get(standing.key_id),
            urgency=urgency(standing),
            rejected=standing.level == "rejected",
        )
        for standing in standings
    ]


def _notices(
    paths: Paths, settings: tuple[str, ...], registry: Registry, now: float, words: Words
) -> tuple[str, ...]:
    notices = tuple(words.say(notice) for notice in settings + registry.notices)
    mentioned = "".join(notices)
    aside = words.tr("A damaged file was set aside as {path}; what it held is not in use.")
    return notices + tuple(
        aside.format(path=path)
        for path in recently_set_aside({paths.config, paths.data}, now)
        if path not in mentioned and not path.endswith(("-wal", "-shm"))
    )
