"""Texts that would do harm if a spec's strings became code, templates or paths.

Each holds `WORD`, by which it is found in what is generated; most hold `CODE`, which makes a folder when it
runs.
"""

from __future__ import annotations

WORD = "qzcanary"
PLAIN = "plainword"
"""What stands in the place of a payload in the spec that it is compared with."""
MARK = "q"
CODE = "__import__(chr(111)+chr(115)).mkdir(chr(113))"
"""Makes the folder `MARK`, without a quote that would have to fit."""
_MAKE_FOLDER = f"cycler.__init__.__globals__.os.mkdir('{MARK}')"
PRODUCT = "62710561"
"""What `7919 * 7919` is, where a template works it out."""

PAYLOADS = {
    # Ends of strings
    "quote": f"'+{CODE}+'{WORD}",
    "double quote": f'"+{CODE}+"{WORD}',
    "triple quote": f'"""\n{CODE}\n"""{WORD}',
    "triple quote in a line": f'"""+{CODE}+"""{WORD}',
    "triple single quote": f"'''\n{CODE}\n'''{WORD}",
    "four quotes": f'""""\n{CODE}\n"""{WORD}',
    "begins with a quote": f'"{WORD}',
    "ends in a quote": f'{WORD}"',
    "ends in quotes": f'{WORD}""',
    "backtick": f"`{WORD}` {CODE} `",
    # Escapes
    "ends in a backslash": f"{WORD}\\",
    "backslash and quote": f'\\"+{CODE}+\\"{WORD}',
    "backslash and triple quote": f'\\"""\n{CODE}\n"""{WORD}',
    "two backslashes and triple quote": f'\\\\"""\n{CODE}\n"""{WORD}',
    "escaped quote": f"\\x22+{CODE}+\\42{WORD}",
    "named character": f'\\N{{QUOTATION MARK}}+{CODE}+"{WORD}',
    "half an escape": f"{WORD}\\x4",
    # Ends of lines
    "newline": f"{WORD}\n{CODE}\n{CODE}",
    "newline and indent": f"{WORD}\n    {CODE}\n        {CODE}",
    "next line": f"{WORD}\x85{CODE}\x85",
    "line separator": f"{WORD}\u2028{CODE}\u2029{CODE}",
    "tab": f"{WORD}\t{CODE}",
    "return": f"{WORD}\r{CODE}\r",
    "form feed": f"{WORD}\f{CODE}\v",
    # Ends of expressions, comments and documents
    "closes a call": f"{WORD}'); {CODE} #",
    "closes a call with double quotes": f'{WORD}"); {CODE} #',
    "closes brackets": f'{WORD}"]}})\n{CODE}\n#',
    "comment": f"# {WORD}\n{CODE}\n#",
    "ends of comments": f"*/ --> ]]> #}} {WORD} {CODE}",
    "decorator": f"@{CODE}\ndef {WORD}(): pass",
    "argument": f"{WORD}={CODE}, x",
    "default": f"{WORD}: int = {CODE}",
    "statement": f"import {WORD}; {CODE}",
    "type": f"Literal[{CODE}] | {WORD}",
    "bare call": f"{CODE}{WORD}",
    # Templates and formats
    "Jinja expression": f"{{{{ 7919 * 7919 }}}}{WORD}",
    "Jinja statement": f"{{% for x in {_MAKE_FOLDER} or () %}}{{% endfor %}}{WORD}",
    "Jinja call": f"{{{{ {_MAKE_FOLDER} }}}}{WORD}",
    "Jinja comment": f"{{# {WORD} #}}{WORD}",
    "Jinja end of raw": f"{{% endraw %}}{{{{ 7919 * 7919 }}}}{WORD}",
    "f-string": f"{{{CODE}}}{WORD}",
    "f-string that shows": f"{{{CODE}=}}{WORD}{{",
    "format": f"%s%(x)s{{0}}{{x!r}}{WORD}${{{CODE}}}",
    # Paths and names
    "climbs": f"../../../{WORD}",
    "climbs on Windows": f"..\\..\\{WORD}",
    "absolute path": f"/tmp/{WORD}",  # noqa: S108 - must not be written
    "climbs in the middle": f"a/../../{WORD}",
    "module": f"os.path.{WORD}",
    "dunder": f"__{WORD}__",
    "keyword": f"class {WORD}",
    "digit": f"1{WORD}",
    "300 characters": WORD + "a" * 300,
    "only signs": f"!{'-' * 3}{WORD}",
    "wide letters": f"\uff3f\uff3fimport\uff3f\uff3f(\uff02os\uff02) {WORD}",
    "letters of other scripts": f"\u0430\u0435 {WORD} \u540d",
    # What nobody can read
    "NUL": f"{WORD}\0{CODE}",
    "escape": f"{WORD}\x1b[2J",
    "half a character": f"{WORD}\ud800",
    "turned": f"{WORD}\u202e{CODE}\u2066",
    "no width": f"{WORD}\u200b\u2060{CODE}",
    "beyond the plane": f"{WORD}\U0001f600{CODE}",
    # YAML
    "tag": f"!!python/object/apply:os.mkdir [{MARK}] {WORD}",
    "alias": f"*{WORD}",
    "merge": f"<<: {WORD}",
    "reference": f"file:///{WORD}",
    "address": f"http://127.0.0.1:9/{WORD}",
}
