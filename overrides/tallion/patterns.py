"""Patterns as OpenAPI writes them (ECMA-262), read by Python's `re`."""

from __future__ import annotations

import re
from functools import lru_cache

_SPACE = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_", "s": _SPACE}
_TOKEN = re.compile(
    r"""
      (?P<escape> \\ (?: x[0-9A-Fa-f]{2} | u[0-9A-Fa-f]{4} | [tnrfv] | [^A-Za-z0-9_] ) )
    | (?P<class> \\ [dDwWsS] )
    | (?P<set> \[ \^? (?! \] ) (?: [^\]\\\[] | \\ . )* \] )
    | (?P<group> \( (?: \?: | \?= | \?! )? (?! \? ) )
    | (?P<times> (?: [*+?] | \{ \d+ (?: , \d* )? \} ) \?? (?! [*+?{] ) )
    | (?P<dot> \. )
    | (?P<end> \$ )
    | (?P<plain> [^\\\[\](){}*+?] )
    | (?P<close> \) )
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a spec, to be searched for in a text.

    As ECMA-262 has it, `$` is the very end, `.` no line terminator, and digits and letters are ASCII.

    Raises:
        ValueError: it uses what the two languages read differently, or is no pattern.
    """
    parts: list[str] = []
    place = 0
    while place < len(pattern):
        token = _TOKEN.match(pattern, place)
        if token is None:
            raise ValueError(f"what stands at character {place + 1} is not read alike everywhere")
        parts.append(_in_python(str(token.lastgroup), token.group()))
        place = token.end()
    try:
        return re.compile("".join(parts))
    except re.error as error:
        raise ValueError(f"is no regular expression: {error}") from None


def _in_python(kind: str, text: str) -> str:
    match kind:
        case "dot":
            return r"[^\n\r\u2028\u2029]"
        case "end":
            return r"\Z"
        case "class":
            return f"[{'^' if text[1].isupper() else ''}{_CLASSES[text[1].lower()]}]"
        case "set":
            return _set_in_python(text)
        case _:
            return text


def _set_in_python(text: str) -> str:
    if re.search(r"\\[dws]-[^\]]|[^\[^]-\\[dws]", text):
        raise ValueError(f"{text} has a range of more than characters")
    inside = re.sub(r"\\([\s\S])", lambda found: _CLASSES.get(found[1], found[0]), text)
    if re.search(r"\\[A-Za-z0-9_]", re.sub(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[tnrfv])", "", inside)):
        raise ValueError(f"{text} holds an escape that is not read alike everywhere")
    return inside
