from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest
from attrs import evolve

from tallion.body import JsonBody, MultipartBody, Part
from tallion.call import Call, RequestOptions
from tallion.errors import BadRequestError, InvalidRequestError
from tests.runtime.given import BY_TOKEN, CREATE, READ, Bench, call, operation, status

SENSITIVE = operation(
    name="things.make", method="POST", sensitive=frozenset({"x-callback-key", "email", "apikey"})
)
SECRET = call(
    SENSITIVE,
    {"user": {"Email": "canary"}, "items": [{"apiKey": "canary"}], "n": 1},
    query=(("email", "canary"), ("q", "a b")),
    headers=(("X-Callback-Key", "canary"), ("X-Plain", "it's")),
)


def test_curl_shows_no_secret_and_keeps_the_rest() -> None:
    """Sensitive headers, parameters and fields at any depth are masked; the credential is a variable."""
    words = shlex.split(SECRET.as_curl().replace("\\\n", " "))
    assert "canary" not in SECRET.as_curl()
    assert words[:4] == ["curl", "--request", "POST", "$BASE_URL/things?email=***&q=a%20b"]
    assert "Authorization: ApiKey-v1 $TINY_API_KEY" in words
    assert {"X-Callback-Key: ***", "X-Plain: it's", "Content-Type: application/json"} <= set(words)
    body = json.loads(words[words.index("--data-binary") + 1])
    assert body == {"user": {"Email": "***"}, "items": [{"apiKey": "***"}], "n": 1}


UNREADABLE = [b"no JSON canary", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, b"\xff canary"]


@pytest.mark.parametrize("content", UNREADABLE, ids=["text", "deep", "bytes"])
def test_a_body_that_cannot_be_read_is_not_shown_or_kept(content: bytes) -> None:
    """One that was made by hand: nothing tells whether it holds a secret."""
    what = evolve(call(SENSITIVE), body=JsonBody(content=content))
    assert shlex.split(what.as_curl().replace("\\\n", " "))[-2:] == ["--data-binary", "***"]
    with pytest.raises(InvalidRequestError, match="cannot be kept"):
        what.to_json()


@pytest.mark.parametrize("content", UNREADABLE, ids=["text", "deep", "bytes"])
def test_a_body_that_cannot_be_read_hides_no_answer(bench: Bench, content: bytes) -> None:
    """The error says what the server said, also where secrets of the body were to be masked in it."""
    what = evolve(call(SENSITIVE), body=JsonBody(content=content))
    with pytest.raises(BadRequestError, match="no such thing"):
        bench.go(what, status(400, {"message": "no such thing"}))
    with pytest.raises(InvalidRequestError, match="no JSON object"):
        bench.exchange(bench.client(), what, RequestOptions(extra_body={"a": 1}))


@pytest.mark.parametrize(
    ("what", "word"),
    [
        (call(BY_TOKEN), "Authorization: Bearer $TOKEN"),
        (call(operation(security="Basic")), "ApiKey-v1 $TINY_API_KEY:"),
    ],
)
def test_curl_names_the_credential_of_the_scheme(what: Call[object], word: str) -> None:
    """As a variable of the shell."""
    assert word in shlex.split(what.as_curl().replace("\\\n", " "))


def test_curl_keeps_a_body_without_secrets_as_it_is() -> None:
    """Byte for byte, as it would be sent."""
    what = evolve(call(SENSITIVE), body=JsonBody(content='{"a":1.50,  "b":"ü"}'.encode()))
    assert shlex.split(what.as_curl().replace("\\\n", " "))[-1] == '{"a":1.50,  "b":"ü"}'


def test_curl_without_security_or_body() -> None:
    """Nothing that is not sent."""
    assert call(operation(security=None)).as_curl("https://a.test/v1/") == (
        "curl --request GET https://a.test/v1/things \\\n  --header 'Accept: application/json'"
    )


def test_curl_of_a_multipart_body(tmp_path: Path) -> None:
    """Text in quotes, files by path."""
    parts = (
        Part(name="t", content=b'@a;"b"'),
        Part(name="f", content=Path("folder/x.csv"), filename="x.csv", content_type="text/csv"),
    )
    what = Call(operation=CREATE, path="/x", body=MultipartBody(parts=parts), parse=lambda r: r.content)
    words = shlex.split(what.as_curl().replace("\\\n", " "))
    assert words[-3:] == ['t="@a;\\"b\\""', "--form", "f=@folder/x.csv;filename=x.csv;type=text/csv"]


def test_curl_takes_no_part_of_a_path_for_an_option() -> None:
    """What means something to curl stands in quotes."""
    parts = (Part(name="f", content=Path('a,b;type=x "y"/z'), filename='z;"'),)
    what = Call(operation=CREATE, path="/x", body=MultipartBody(parts=parts), parse=lambda r: r.content)
    words = shlex.split(what.as_curl().replace("\\\n", " "))
    assert words[-1] == 'f=@"a,b;type=x \\"y\\"/z";filename="z;\\""'


def test_curl_of_a_form_without_parts() -> None:
    """Its type and closing delimiter, which `--form` cannot say."""
    what = Call(operation=CREATE, path="/x", body=MultipartBody(parts=()), parse=lambda r: r.content)
    words = shlex.split(what.as_curl().replace("\\\n", " "))
    boundary = words[-3].partition("Content-Type: multipart/form-data; boundary=")[2]
    assert words[-2:] == ["--data-binary", f"--{boundary}--\r\n"]
    assert boundary


def test_no_repr_shows_a_secret() -> None:
    """Neither the call's nor that of its body or options."""
    options = RequestOptions(headers={"X-Callback-Key": "canary"}, extra_body={"email": "canary"})
    assert "canary" not in f"{SECRET!r} {SECRET.body!r} {options!r}"
    assert "X-Plain" in repr(SECRET)


def test_calls_compare_by_value() -> None:
    """Whoever made them."""
    assert call(CREATE, {"a": 1}) == call(CREATE, {"a": 1})
    assert call(CREATE, {"a": 1}) != call(CREATE, {"a": 2})


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package `tiny` with endpoint modules `things.get` and `things.import_`."""
    folder = tmp_path / "tiny" / "api" / "things"
    folder.mkdir(parents=True)
    for module, source in (("get", "READ as OPERATION"), ("import_", "CREATE as OPERATION")):
        text = f"from tests.runtime.given import {source}, parse_json as parse\n"
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.split(".")[0] == "tiny"]:
        monkeypatch.delitem(sys.modules, name)
    return str(tmp_path)


def test_a_call_is_kept_and_found_again(kept: str) -> None:
    """With path, query, headers and body."""
    what = call(READ, {"ü": 1.5}, path="/things/%2F", query=(("a", "b"),), headers=(("X-A", "ü"),))
    again = Call.from_json(what.to_json())
    assert again == what
    assert again.parse is not None


def test_a_kept_multipart_body(kept: str) -> None:
    """Bytes and paths."""
    parts = (Part(name="a", content=b"\xff"), Part(name="b", content=Path("folder/x"), filename="x"))
    what = Call(operation=READ, path="/x", body=MultipartBody(parts=parts), parse=lambda r: r.content)
    assert Call.from_json(what.to_json()) == what


def test_a_keyword_gets_an_underscore(kept: str) -> None:
    """`things.import` is in the module `import_`."""
    text = call(operation(name="things.import")).to_json()
    assert Call.from_json(text).operation == CREATE


def test_a_call_with_a_secret_is_not_kept(kept: str) -> None:
    """In a header, a parameter or a field; the refusal does not show it."""
    for part in ({"query": (("Email", "canary"),)}, {"headers": (("x-callback-key", "canary"),)}):
        with pytest.raises(InvalidRequestError, match="cannot be kept") as caught:
            call(SENSITIVE, **part).to_json()
        assert "canary" not in str(caught.value)
    with pytest.raises(InvalidRequestError):
        call(SENSITIVE, {"a": [{"EMAIL": "canary"}]}).to_json()


def test_an_open_file_is_not_kept(kept: str, tmp_path: Path) -> None:
    """A path or bytes are."""
    with (tmp_path / "f").open("wb+") as file:
        body = MultipartBody(parts=(Part(name="a", content=file),))
        with pytest.raises(InvalidRequestError, match="/body/a"):
            Call(operation=READ, path="/x", body=body, parse=lambda r: r.content).to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"operation": "os.path"}',
        '{"operation": "tiny.things.nothing"}',
        '{"operation": "no_such.things.get"}',
        '{"operation": "tiny.things..get"}',
        '{"operation": 7}',
        '{"operation": "tiny.things.get", "path": 3, "query": [], "headers": [], "body": null}',
        '{"operation": "tiny.things.get", "path": "/", "query": [], "headers": [], "body": {"json": "{"}}',
    ],
)
def test_what_is_no_kept_call_is_a_value_error(kept: str, text: str) -> None:
    """Never another error, and nothing else is imported."""
    with pytest.raises(ValueError, match=r"."):
        Call.from_json(text)
