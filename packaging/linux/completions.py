"""Completion for bash, zsh and fish, made from the parser."""

from __future__ import annotations

from linux.grammar import Command, Option, commands

_HEAD = "# Completion of comet-tray for {}, made from its parser by packaging/linux/completions.py."
# Options whose value is a folder of the user's.
_FOLDERS = {"--data-dir"}


def bash() -> str:
    """Give the script for bash-completion's folder."""
    cases = "\n".join(f'    "{_path(each)}") words="{_words(each)}" ;;' for each in commands())
    below = " ".join(f'"{_path(each)}"' for each in commands() if each.words)
    valued = "|".join(sorted({o.name for each in commands() for o in each.options if o.value}))
    return f"""\
{_HEAD.format("bash")}
# shellcheck shell=bash disable=SC2207  # a word of ours never holds a blank

_comet_tray() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
  local command="" words="" word known
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    for known in {below}; do
      if [[ $known == "${{command:+$command }}$word" ]]; then command=$known; fi
    done
  done
  case $before in
    {"|".join(sorted(_FOLDERS))}) COMPREPLY=($(compgen -d -- "$current")); return ;;
    {_without_folders(valued)}) return ;;
  esac
  case $command in
{cases}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}}

complete -F _comet_tray comet-tray
"""


def zsh() -> str:
    """Give the function for zsh's site-functions."""
    cases = "\n".join(_zsh_case(each) for each in commands())
    below = " ".join(f"'{_path(each)}'" for each in commands() if each.words)
    return f"""\
#compdef comet-tray
{_HEAD.format("zsh")}

_comet_tray() {{
  local command='' word
  local -a known=({below}) choices options
  for word in ${{words[2,CURRENT-1]}}; do
    if (( ${{known[(Ie)${{command:+$command }}$word]}} )); then
      command="${{command:+$command }}$word"
    fi
  done
  if [[ ${{words[CURRENT-1]}} == ({"|".join(sorted(_FOLDERS))}) ]]; then
    _files -/
    return
  fi
  case $command in
{cases}
  esac
  if [[ ${{words[CURRENT]}} == -* ]]; then
    _describe -o option options
  elif (( $#choices )); then
    _describe command choices
  fi
}}

_comet_tray "$@"
"""


def fish() -> str:
    """Give the script for fish's vendor_completions.d."""
    lines = [
        _HEAD.format("fish"),
        "",
        "function __comet_tray_at --description 'Whether the words so far call this command'",
        f"    set -l known {' '.join(repr(_path(each)) for each in commands() if each.words)}",
        "    set -l command",
        "    for word in (commandline -opc)[2..-1]",
        '        if contains -- (string trim "$command $word") $known',
        '            set command (string trim "$command $word")',
        "        end",
        "    end",
        '    test "$command" = "$argv"',
        "end",
        "",
        "complete -c comet-tray -f",
        *(line for each in commands() for line in _fish_lines(each)),
    ]
    return "\n".join(lines) + "\n"


def _path(command: Command) -> str:
    return " ".join(command.words)


def _words(command: Command) -> str:
    return " ".join([*command.choices, *(option.name for option in command.options)])


def _without_folders(names: str) -> str:
    return "|".join(name for name in names.split("|") if name not in _FOLDERS)


def _told(command: Command) -> list[tuple[str, str]]:
    """Give the words that may follow, each with what it does."""
    summaries = {each.words: each.summary for each in commands()}
    return [(word, summaries.get((*command.words, word), "")) for word in command.choices]


def _zsh_case(command: Command) -> str:
    choices = " ".join(_zsh_item(name, told) for name, told in _told(command))
    options = " ".join(_zsh_item(each.name, each.help) for each in command.options)
    return f"    '{_path(command)}')\n      choices=({choices})\n      options=({options}) ;;"


def _zsh_item(name: str, told: str) -> str:
    text = name.replace(":", r"\:") + (f":{told}" if told else "")
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_lines(command: Command) -> list[str]:
    at = f"complete -c comet-tray -n '__comet_tray_at {_path(command)}'".replace("at '", "at'")
    words = [f"{at} -a {_fish_quoted(name)}{_fish_told(told)}" for name, told in _told(command)]
    return words + [f"{at} {_fish_option(each)}" for each in command.options]


def _fish_option(option: Option) -> str:
    value = "" if not option.value else " -r"
    value += " -a '(__fish_complete_directories)'" if option.name in _FOLDERS else ""
    return f"-l {option.name.removeprefix('--')}{value}{_fish_told(option.help)}"


def _fish_told(told: str) -> str:
    return f" -d {_fish_quoted(told)}" if told else ""


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
