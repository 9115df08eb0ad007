"""One key comes, one key goes."""

from __future__ import annotations

import contextlib

import msgspec

from comet_tray.access.rest import end_of_pause, resting_until, settle_rest
from comet_tray.access.round import Means, budget_spent
from comet_tray.core.budget import Purse
from comet_tray.core.errors import BudgetSpent, CallFailed, FileTrouble, VaultTrouble
from comet_tray.core.paths import Paths
from comet_tray.core.registry import Key, add_key, check_label, folded, load_registry, remove_key
from comet_tray.core.remember import remember
from comet_tray.core.secret import check_secret
from comet_tray.core.settings import load_settings
from comet_tray.core.store import open_store
from comet_tray.core.survey import plan_hosts
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import Sentence, in_turn

_PAYING: tuple[Purse, ...] = ("turn", "click")


def enrol(
    paths: Paths, label: str, secret: str, base_url: str, means: Means, *, check: bool
) -> KeyUsage | None:
    """Check a key with one call, store it in the keyring, then put it on the list.

    In this order, so that a crash leaves an orphan secret and never a key without one. The
    call is the key's first turn, and its answer its first reading.
    Gives None where it was not to be checked. Raises InvalidInput, CallFailed, BudgetSpent,
    VaultTrouble, FileTrouble; then no
    secret was left behind. Where only the reading cannot be written (FileTrouble), the key is
    on the list all the same.
    """
    now = means.clock()
    keys = load_registry(paths.registry, now, means.environment).keys
    label = check_label(label, folded(other.label for other in keys))
    secret = check_secret(secret)
    key = Key(id=_new_id(), label=label, base_url=base_url, added_at=int(now))
    usage = _check(paths, key, secret, (*keys, key), means) if check else None
    vault = means.open_vault()
    vault.set(key.id, secret)
    try:
        add_key(paths.registry, key, now)
    except Exception:
        with contextlib.suppress(VaultTrouble):
            vault.delete(key.id)
        raise
    if usage is not None:
        with open_store(paths.store, now) as store:
            remember(store, key.id, usage, int(means.clock()))
    return usage


def withdraw(paths: Paths, key: Key, means: Means) -> None:
    """Take a key off the list, delete its history, then its secret.

    In this order, so that a crash leaves an orphan secret and never a key without one. An
    absent secret is success. Raises FileTrouble where the key stays on the list, or its history
    on the disk, and VaultTrouble where its secret stays; then the sentence names all that does.
    """
    now = means.clock()
    remove_key(paths.registry, key.id, now)
    history = secret = None
    try:
        with open_store(paths.store, now) as store:
            store.forget(key.id)
    except FileTrouble as trouble:
        history = trouble
    try:
        means.open_vault().delete(key.id)
    except VaultTrouble as trouble:
        trouble.remedy = Sentence("Delete it with the keyring's own program (service comet-tray).")
        secret = trouble
    left = _left_of(key.label, history, secret)
    if left:
        raise left


def _left_of(
    label: str, history: FileTrouble | None, secret: VaultTrouble | None
) -> FileTrouble | VaultTrouble | None:
    """Name what stays of a key that is off the list, in the gravest of what was in the way."""
    if history and secret:
        secret.sentence = Sentence(
            "“{label}” is off the list, but its history is still there: {why}"
            " And its secret is still in the keyring: {reason}",
            label=label,
            why=history.sentence,
            reason=secret.sentence,
        )
        secret.remedy = in_turn(history.remedy, secret.remedy)
    elif history:
        history.sentence = Sentence(
            "“{label}” is off the list, but its history is still there: {why}",
            label=label,
            why=history.sentence,
        )
    elif secret:
        secret.sentence = Sentence(
            "“{label}” is off the list, but its secret is still in the keyring: {why}",
            label=label,
            why=secret.sentence,
        )
    return secret or history


def _check(paths: Paths, key: Key, secret: str, keys: tuple[Key, ...], means: Means) -> KeyUsage:
    now = means.clock()
    settings = load_settings(paths.settings, now).settings
    plan = plan_hosts(keys, settings)[key.base_url]
    with open_store(paths.store, now) as store:
        known = store.host(key.base_url)
        rest = resting_until(known, now)
        if rest > now:
            raise BudgetSpent(
                Sentence(
                    "The server asked for a pause until {moment}.", moment=end_of_pause(rest, now)
                ),
                Sentence("Wait until then, or add the key unchecked."),
                until=rest,
            )

        def spend() -> None:
            # The check is the key's first turn: its reading is kept.
            at = means.clock()
            free = []
            for purse in _PAYING:
                free.append(store.spend(key.base_url, key.id, purse, plan, at))
                if free[-1] <= at:
                    return
            raise budget_spent(min(free), at)

        try:
            usage, path = means.open_line(settings)(key.base_url, secret, known.path, spend)
        except CallFailed as failure:
            settle_rest(store, key.base_url, failure, means.clock(), means.chance())
            raise
        if path != known.path:
            store.set_host(key.base_url, msgspec.structs.replace(known, path=path))
        settle_rest(store, key.base_url, None, means.clock(), means.chance())
    return usage


def _new_id() -> str:
    import secrets

    return secrets.token_hex(8)
