"""A runner that starts nothing: it records what it is asked for, and answers when told to."""

from collections.abc import Sequence

from comet_tray.ui.child import Finished, Outcome

DONE = Outcome(0)


class RecordedRuns:
    """What a dialog ran: the arguments of each command, and the text on its standard input."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.inputs: list[str] = []
        self._open: list[Finished] = []

    def __call__(self, arguments: Sequence[str], stdin: str, finished: Finished) -> None:
        """Record a command; it runs until it is answered."""
        self.commands.append(list(arguments))
        self.inputs.append(stdin)
        self._open.append(finished)

    def answer(self, outcome: Outcome = DONE) -> None:
        """End the command that has been running for the longest time."""
        self._open.pop(0)(outcome)

    @property
    def running(self) -> int:
        """How many commands have no answer yet."""
        return len(self._open)
