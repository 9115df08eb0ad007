"""One key comes, one key goes."""

from __future__ import annotations

import msgspec

from comet_tray.access.rest import begin_rest, resting_until
from comet_tray.access.round import Means, budget_spent
from comet_tray.core.errors import RateLimited, VaultTrouble
from comet_tray.core.paths import Paths
from comet_tray.core.registry import Key, add_key, check_label, load_registry, remove_key
from comet_tray.core.secret import check_secret
from comet_tray.core.settings import load_settings
from comet_tray.core.store import open_store
from comet_tray.core.survey import plan_hosts
from comet_tray.core.usage import KeyUsage


def enrol(
    paths: Paths, label: str, secret: str, base_url: str, means: Means, *, check: bool
) -> KeyUsage | None:
    """Check a key with one call, store it in the keyring, then put it on the list.

    In this order, so that a crash leaves an orphan secret and never a key without one. The
    call is paid from the user's part of the budget, and its answer is the key's first reading.
    Gives None where it was not to be checked. Raises InvalidInput, CallFailed, BudgetSpent,
    VaultTrouble, FileTrouble; then nothing was stored.
    """
    now = means.clock()
    keys = load_registry(paths.registry, now, means.environment).keys
    label, secret = check_label(label, keys), check_secret(secret)
    key = Key(id=_new_id(), label=label, base_url=base_url, added_at=int(now))
    usage = _check(paths, key, secret, (*keys, key), means) if check else None
    means.open_vault().set(key.id, secret)
    add_key(paths.registry, key, now)
    if usage is not None:
        with open_store(paths.store, now) as store:
            store.record_reading(key.id, usage, int(means.clock()))
    return usage


def withdraw(paths: Paths, key: Key, means: Means) -> None:
    """Take a key off the list, delete its history, then its secret.

    In this order, so that a crash leaves an orphan secret and never a key without one. An
    absent secret is success. Raises FileTrouble, and VaultTrouble where only the secret is
    left.
    """
    now = means.clock()
    remove_key(paths.registry, key.id, now)
    with open_store(paths.store, now) as store:
        store.forget(key.id)
    try:
        means.open_vault().delete(key.id)
    except VaultTrouble as trouble:
        trouble.sentence = (
            f"“{key.label}” is off the list, but its secret is still in the keyring:"
            f" {trouble.sentence[:1].lower()}{trouble.sentence[1:]}"
        )
        trouble.remedy = "Delete it with the keyring's own program (service comet-tray)."
        raise


def _check(paths: Paths, key: Key, secret: str, keys: tuple[Key, ...], means: Means) -> KeyUsage:
    now = means.clock()
    settings = load_settings(paths.settings, now).settings
    plan = plan_hosts(keys, settings)[key.base_url]
    with open_store(paths.store, now) as store:
        known = store.host(key.base_url)
        rest = resting_until(known, now)
        if rest > now:
            raise budget_spent(rest, now)

        def spend() -> None:
            at = means.clock()
            until = store.spend(key.base_url, key.id, "click", plan, at)
            if until > at:
                raise budget_spent(until, at)

        try:
            usage, path = means.open_line(settings)(key.base_url, secret, known.path, spend)
        except RateLimited as limited:
            begin_rest(store, key.base_url, limited, means.clock(), means.chance())
            raise
        if path != known.path:
            store.set_host(key.base_url, msgspec.structs.replace(known, path=path))
    return usage


def _new_id() -> str:
    import secrets

    return secrets.token_hex(8)
