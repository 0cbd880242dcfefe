"""What cannot be read as data is refused in one clear line."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from attrs import frozen

from codegen.findings import Rule, SpecError
from codegen.load import load
from tests.codegen.tiny import document, run_codegen, written


@frozen
class Unreadable:
    """A file that is refused."""

    text: str
    line: int
    rule: str
    pointer: str = "/"


FILES = {
    "empty": Unreadable("", 1, "the file is empty"),
    "only a comment": Unreadable("# nothing\n", 1, "the file is empty"),
    "a text": Unreadable("hello\n", 1, "is not a mapping"),
    "broken": Unreadable("a: 1\nb: [\n", 3, "is not YAML that can be read"),
    "tab": Unreadable("a:\n\tb: 1\n", 2, "cannot start any token"),
    "two documents": Unreadable("a: 1\n---\nb: 2\n", 2, "expected a single document"),
    "duplicate key": Unreadable("a: 1\nb: 2\na: 3\n", 3, 'found duplicate key "a"'),
    "anchor": Unreadable("a: 1\nb: &x 2\nc: *x\n", 2, "anchor &x in line 2"),
    "alias of nothing": Unreadable("a: 1\nb: *x\n", 2, "alias *x in line 2"),
    "merge": Unreadable("a: 1\nb: {<<: {c: 2}}\n", 2, "merges a mapping with <<", "/b"),
    "directive": Unreadable("%YAML 1.1\n---\na: NO\n", 2, "has a directive"),
    "directive of tags": Unreadable("%TAG ! tag:yaml.org,2002:python/\n---\na: 1\n", 2, "has a directive"),
    "Python object": Unreadable(
        "a: 1\nb: !!python/object/apply:os.system ['touch owned']\n", 2, "python/object/apply:os.system"
    ),
    "tag of its own": Unreadable("a: 1\nb: !include other.yaml\n", 2, "has the tag !include"),
    "set": Unreadable("a: 1\nb: !!set {x, y}\n", 2, "has the tag tag:yaml.org,2002:set"),
    "type of YAML 1.1": Unreadable("a: 1\nb: !!bool NO\n", 2, "has the tag tag:yaml.org,2002:bool"),
    "value of YAML 1.1": Unreadable("a: =\n", 1, "could not determine a constructor"),
    "number that may be octal": Unreadable("a: 1\nb: 010\n", 2, "010 is a number to some readers", "/b"),
    "number of other bases": Unreadable("a: 0x1F\n", 1, "0x1F is a number to some readers", "/a"),
    "number with gaps": Unreadable("a: 1_000\n", 1, "1_000 is a number to some readers", "/a"),
    "number that begins with a point": Unreadable("a: .5\n", 1, ".5 is a number to some readers", "/a"),
    "number of 65 bits": Unreadable("a: 9223372036854775808\n", 1, "is an integer of more than 64", "/a"),
    "number of 5,000 digits": Unreadable(f"a: {'9' * 5000}\n", 1, "Exceeds the limit"),
    "list as key": Unreadable("a: 1\n? [b, c]\n: 2\n", 2, "has a key that is no text"),
    "nothing as key": Unreadable("a: 1\n~: 2\n", 2, "has the key ~", "/~0"),
    "date": Unreadable("a:\n  - 2030-01-02\n", 2, "is a date, which JSON does not have", "/a/0"),
    "moment": Unreadable("a: 2030-01-02T03:04:05Z\n", 1, "which JSON does not have", "/a"),
    "infinite": Unreadable("a: .inf\n", 1, "is inf, which JSON does not have", "/a"),
    "no number": Unreadable("a: .nan\n", 1, "is nan, which JSON does not have", "/a"),
    "number as key": Unreadable("a:\n  200: x\n", 2, "has the key 200, which is no text", "/a/200"),
    "truth as key": Unreadable("a: {true: x}\n", 1, "has the key true, which is no text", "/a/true"),
    "NUL": Unreadable('a: 1\nb: "x\\0y"\n', 2, "has the character U+0000", "/b"),
    "escape": Unreadable('a: "\\e[31m"\n', 1, "has the character U+001B", "/a"),
    "form feed": Unreadable('a: "\\f"\n', 1, "has the character U+000C", "/a"),
    "return": Unreadable('a: "x\\ry"\n', 1, "has the character U+000D", "/a"),
    "half a character": Unreadable('a: "\\ud800"\n', 1, "has the character U+D800", "/a"),
    "turned direction": Unreadable('a: "\\u202e"\n', 1, "has the character U+202E", "/a"),
    "control character in a key": Unreadable('"a\\0": 1\n', 1, "has the character U+0000", "/a\0"),
    "key that is written in two ways": Unreadable('a: 1\n"\\x61": 2\n', 2, 'found duplicate key "a"'),
    "too deep": Unreadable("[" * 1100, 1, "goes deeper than 64 levels"),
}


@pytest.mark.parametrize("name", FILES)
def test_unreadable_file_is_refused_with_its_line(name: str, tmp_path: Path) -> None:
    """Whatever JSON could not hold, or nobody should have to read, is one finding in the right line."""
    file = FILES[name]
    with pytest.raises(SpecError) as caught:
        load(written(tmp_path, file.text) / "tiny.yaml")
    (finding,) = caught.value.findings
    assert file.rule in finding.problem
    assert (finding.file, finding.line, finding.pointer or "/") == ("tiny.yaml", file.line, file.pointer)
    assert finding.remedy
    assert "\n" not in str(finding)


def test_latin_1_is_refused(tmp_path: Path) -> None:
    """A file that is not UTF-8 is no spec."""
    (tmp_path / "tiny.yaml").write_bytes("a: größe\n".encode("latin-1"))
    with pytest.raises(SpecError, match="is not YAML that can be read"):
        load(tmp_path / "tiny.yaml")


@pytest.mark.slow
def test_command_prints_one_line_and_no_traceback(tmp_path: Path) -> None:
    """`lint` ends with 1 and names file, place, problem and remedy; nothing in the file is run."""
    names = ("empty", "duplicate key", "anchor", "Python object")

    def lint(name: str) -> tuple[int, str, str]:
        folder = written(tmp_path / name, FILES[name].text)
        done = run_codegen("lint", "--specs", folder, cwd=folder)
        assert not (folder / "owned").exists()
        return done.returncode, done.stdout, done.stderr

    with ThreadPoolExecutor(2) as pool:
        for name, (code, printed, complaint) in zip(names, pool.map(lint, names), strict=True):
            assert (code, printed, complaint.count("\n")) == (1, "", 1)
            assert complaint.startswith(f"tiny.yaml:{FILES[name].line}: {FILES[name].pointer}: ")
            assert FILES[name].rule in complaint


def test_strings_that_look_like_something_else_stay_strings(tmp_path: Path) -> None:
    """YAML 1.2: `NO`, `on`, `y` and `1:30` are texts, also as keys, and a quoted date stays one."""
    text = "NO: NO\nb: on\nc: '2030-01-02'\nd: 1:30\ne: 1e3\nf: true\ng: null\nh: [y, Yes, off, '010']\n"
    document = load(written(tmp_path, text) / "tiny.yaml").document
    assert document == {
        "NO": "NO",
        "b": "on",
        "c": "2030-01-02",
        "d": "1:30",
        "e": 1000.0,
        "f": True,
        "g": None,
        "h": ["y", "Yes", "off", "010"],
    }


def test_every_pointer_knows_its_line(tmp_path: Path) -> None:
    """Mappings, sequences and escaped names are found, and what is not there has the line above it."""
    spec = load(written(tmp_path, "a:\n  - x\n  - y/z:\n      ~w: 1\n") / "tiny.yaml")
    assert [spec.lines[place] for place in ("", "/a", "/a/0", "/a/1", "/a/1/y~1z", "/a/1/y~1z/~0w")] == [
        1,
        1,
        2,
        3,
        3,
        4,
    ]
    assert spec.finding("/a/1/y~1z/nothing", Rule.SCHEMA, "problem", "remedy").line == 3


def test_tiny_spec_is_readable(tmp_path: Path) -> None:
    """What the other tests of the generator begin with can be read."""
    assert load(written(tmp_path, document()) / "tiny.yaml").document == document()
