"""All that can go wrong in the environment, one class for each kind.

A bug is any other exception. Each class here carries a sentence for the user, a
remedy, the exit code of the command line, and, where a key's standing shows it,
the kind of problem::

    CometTrayError
    ├── InvalidInput                exit 2
    │   ├── InvalidSecret           what cannot be sent in a header
    │   ├── InvalidLabel
    │   ├── InvalidBaseUrl
    │   └── InvalidSetting
    ├── NoSuchKey                   exit 3
    ├── FileTrouble                 exit 1
    │   ├── NotWritable             full disk, read-only directory
    │   ├── NewerFormat             written by a newer version
    │   └── DamagedStore            the history is damaged inside
    ├── NotRunning                  exit 1: no tray to talk to
    ├── VaultTrouble                exit 4
    │   ├── VaultLocked             keyring_locked
    │   │   ├── VaultDismissed      the user closed the unlock prompt
    │   │   └── VaultSlow           no answer in time
    │   ├── VaultAbsent             keyring_absent
    │   └── SecretMissing           keyring_absent: the keyring works and lacks this key
    ├── CallFailed
    │   ├── Rejected                exit 5, rejected (401)
    │   ├── Blocked                 exit 5, blocked (403)
    │   ├── RateLimited             exit 7, rate_limited (429)
    │   ├── Unreachable             exit 6, offline
    │   │   ├── TimedOut
    │   │   └── NotTrusted          TLS: certificate or protocol
    │   ├── ServerTrouble           exit 6, server (5xx)
    │   └── BadReply                exit 6, bad_reply
    │       └── UnsafeRedirect      to another origin, or in a loop
    └── BudgetSpent                 exit 7, rate_limited
"""

from typing import ClassVar

from comet_tray.core.words import Sentence, in_turn


class CometTrayError(Exception):
    """Base of the tree; `str()` is the sentence, in English.

    `remedy` names the way out and may be empty. Both are a `Sentence` where a window may show
    them, which says them in the reader's language. Neither ever holds a secret.
    """

    exit_code: ClassVar[int] = 1
    kind: ClassVar[str | None] = None
    default_remedy: ClassVar[str] = ""

    def __init__(self, sentence: str, remedy: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = self.default_remedy if remedy is None else remedy

    @property
    def whole(self) -> str:
        """Sentence and remedy, as one text."""
        return in_turn(self.sentence, self.remedy)


class InvalidInput(CometTrayError):
    """What the user gave cannot be used."""

    exit_code = 2


class InvalidSecret(InvalidInput):
    """An API key that cannot be sent in a header."""

    default_remedy = Sentence("Copy the key again from your provider's page, without line breaks.")


class InvalidLabel(InvalidInput):
    """A label that is empty, too long, not printable or taken."""


class InvalidBaseUrl(InvalidInput):
    """An address that is not https, or http to this machine, or carries more than an origin."""

    default_remedy = Sentence("Give an address such as https://api.cometapi.com.")


class InvalidSetting(InvalidInput):
    """A setting of a wrong type or out of its range."""


class NoSuchKey(CometTrayError):
    """No key has this label, or there is no key at all."""

    exit_code = 3
    default_remedy = Sentence("See the labels with: comet-tray keys list")


class FileTrouble(CometTrayError):
    """A file or directory of ours cannot be used."""


class NotWritable(FileTrouble):
    """The disk is full, or the directory cannot be written."""

    default_remedy = Sentence("Free some space, or make the directory writable.")


class NewerFormat(FileTrouble):
    """A file was written by a newer version of the program; it stays untouched."""

    default_remedy = Sentence("Update Comet Tray.")


class DamagedStore(FileTrouble):
    """The history opened, and turned out to be damaged inside."""

    default_remedy = Sentence("Within a day it is set aside, and a new one begun.")


class NotRunning(CometTrayError):
    """No tray runs for this data directory."""

    default_remedy = Sentence("Start it with: comet-tray")


class VaultTrouble(CometTrayError):
    """The keyring did not do what it was asked."""

    exit_code = 4


class VaultLocked(VaultTrouble):
    """The keyring is locked, and this call may not ask the user to open it."""

    kind = "keyring_locked"
    default_remedy = Sentence("Unlock the keyring; the readings go on by themselves.")


class VaultDismissed(VaultLocked):
    """The user closed the unlock prompt."""

    default_remedy = Sentence("Refresh, or give the command again, and you are asked again.")


class VaultSlow(VaultLocked):
    """The keyring did not answer in time."""

    default_remedy = Sentence("Look for a waiting prompt of the keyring, or log in again.")


class VaultAbsent(VaultTrouble):
    """There is no keyring that may be used."""

    kind = "keyring_absent"
    default_remedy = Sentence(
        "Install a keyring (Debian: apt install gnome-keyring) and log in again,"
        " or set COMETAPI_KEY, which stores nothing."
    )


class SecretMissing(VaultTrouble):
    """The keyring works and does not hold this key's secret."""

    kind = "keyring_absent"
    default_remedy = Sentence("Remove the key and add it again.")


class CallFailed(CometTrayError):
    """One call to the server gave no reading.

    `status` is the HTTP status or None; `request_id` what support asks for, or None;
    `server_message` the server's own words: shown as plain text, never interpreted.
    """

    exit_code = 6

    def __init__(
        self,
        sentence: str,
        remedy: str | None = None,
        *,
        status: int | None = None,
        request_id: str | None = None,
        server_message: str | None = None,
    ) -> None:
        super().__init__(sentence, remedy)
        self.status = status
        self.request_id = request_id
        self.server_message = server_message


class Rejected(CallFailed):
    """401: the key is unknown, disabled or malformed."""

    exit_code = 5
    kind = "rejected"
    default_remedy = Sentence(
        "Check the key on your provider's page. If it was changed, remove it here, and add the"
        " new one."
    )


class Blocked(CallFailed):
    """403: the account is banned, or this address is not on the key's allow list."""

    exit_code = 5
    kind = "blocked"
    default_remedy = Sentence("Check the account, and the key's list of allowed addresses.")


class RateLimited(CallFailed):
    """429. `retry_after` is in seconds, or None where the server named none."""

    exit_code = 7
    kind = "rate_limited"
    default_remedy = Sentence("Comet Tray asks again by itself, after a pause.")
    retry_after: float | None = None


class Unreachable(CallFailed):
    """No connection: name lookup, route, refused, reset, proxy."""

    kind = "offline"
    default_remedy = Sentence("Check the network connection and the proxy.")


class TimedOut(Unreachable):
    """The server did not answer, or not to the end, within the bounds."""

    default_remedy = Sentence("Comet Tray asks again by itself.")


class NotTrusted(Unreachable):
    """The TLS certificate or protocol was refused."""

    default_remedy = Sentence(
        "Check this computer's date. Behind a company proxy, name its certificate file in the"
        " settings (ca_file)."
    )


class ServerTrouble(CallFailed):
    """5xx: the server's own trouble."""

    kind = "server"
    default_remedy = Sentence("Comet Tray asks again by itself; the last good reading stays.")


class BadReply(CallFailed):
    """An answer that is not a reading: HTML, truncated, wrong types, a false code, too large."""

    kind = "bad_reply"
    default_remedy = Sentence(
        "Check the key's base URL, and whether a sign-in page stands before the network."
    )


class UnsafeRedirect(BadReply):
    """A redirect to another host, port or scheme, or one too many. It was not followed."""


class BudgetSpent(CometTrayError):
    """The host's request budget is used up.

    `until` is the Unix time in seconds at which the next request is allowed.
    """

    exit_code = 7
    kind = "rate_limited"

    def __init__(self, sentence: str, remedy: str | None = None, *, until: float) -> None:
        super().__init__(sentence, remedy)
        self.until = until
