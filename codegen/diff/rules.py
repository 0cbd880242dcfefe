"""The rules of judging, in one table: what a change of each part of the IR does to callers.

A part of the IR without a rule is an error as soon as anything is compared, and a test changes each of them
and looks that it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

from attrs import frozen

from codegen import ir
from codegen.diff import judges
from codegen.diff.judges import ADDITIVE, BREAKING, NEUTRAL, Judge
from tallion import operation as vocabulary


@frozen
class Told:
    """A value that is compared as a whole."""

    judge: Judge
    reason: str


@frozen
class Typed:
    """A type, judged by what callers may give or are given: see `codegen.diff.types`."""

    reason: str = "callers give or get other values"


@frozen(kw_only=True)
class Within:
    """An object of the IR, or None: compared by its own rules."""

    gone: Judge = BREAKING
    come: Judge = BREAKING
    reason: str


@frozen(kw_only=True)
class Each:
    """Objects or values that are compared one by one, by what tells them apart; their order is nothing."""

    by: Callable[[Any], str] | None = None
    """None for mappings and pairs, which have keys."""
    noun: str
    gone: Judge = BREAKING
    come: Judge = ADDITIVE
    other: Judge = BREAKING
    """For values, and for objects that became others of another class."""
    reason: str = ""


@frozen
class Key:
    """What tells an object apart; another key is another object."""

    reason: str = "it is told as one gone and one new"


@frozen
class Apart:
    """Not compared by itself."""

    reason: str


Rule = Told | Typed | Within | Each | Key | Apart

_NAME = attrgetter("name")
_DOCUMENTATION = Told(NEUTRAL, "documentation")
_DERIVED_NAME = Apart("made of the name")
_IMPORTS = Apart("made of the types of the fields")
_WIRE = Told(BREAKING, "the server is sent something else, and so are mocks, allow lists and kept calls")
_REQUIRED = Told(judges.required, "callers have to give it; servers always do")
_DEFAULT = Told(judges.server_default, "what calls get that leave it out")
_FILLED = Told(judges.client_default, "calls that leave it out send something else")
_DEPRECATED = Within(gone=NEUTRAL, come=ADDITIVE, reason="using it warns, and does what it did")
_SUCCESSOR = Told(NEUTRAL, "the warning names another")
_CODE = "code that names it fails"
_SIGNED = "requests are signed in another way, or not at all"


def _rule_key(rule: ir.Rule) -> str:
    return rule.name if isinstance(rule, ir.IgnoredUnless) else ", ".join(rule.of)


RULES: Mapping[type, Mapping[str, Rule]] = {
    ir.Api: {
        "package": Told(BREAKING, "code that imports it fails"),
        "class_name": Told(BREAKING, _CODE),
        "title": _DOCUMENTATION,
        "version": _DOCUMENTATION,
        "description": _DOCUMENTATION,
        "spec_name": Told(NEUTRAL, "a file name, in the header of what is generated"),
        "origin": Apart("the file name with its folder"),
        "env_prefix": Told(BREAKING, "environment variables have other names"),
        "base_url": Told(judges.gained, "calls go elsewhere, or need it given"),
        "schemes": Each(noun="security scheme", reason=_SIGNED),
        "default_scheme": Told(BREAKING, _SIGNED),
        "credentials": Each(by=_NAME, noun="credential", come=judges.one_more_credential, reason=_SIGNED),
        "options": Each(by=_NAME, noun="constructor option", reason=_CODE),
        "option_descriptions": Each(
            noun="description of option",
            gone=NEUTRAL,
            come=NEUTRAL,
            other=NEUTRAL,
            reason="documentation",
        ),
        "checks_credentials_at_construction": Told(
            judges.relaxed, "a constructor without credentials fails at once"
        ),
        "problem": Within(reason="errors say something else"),
        "resources": Each(by=_NAME, noun="resource", reason=_CODE),
        "models": Each(by=_NAME, noun="model", reason=_CODE),
        "enums": Each(by=_NAME, noun="enum", reason=_CODE),
        "unions": Each(by=_NAME, noun="union", reason=_CODE),
        "document": Apart("what the rest does not tell of it is told as a change of openapi.json alone"),
    },
    ir.Resource: {
        "name": Key(),
        "class_name": _DERIVED_NAME,
        "description": _DOCUMENTATION,
        "operations": Each(by=_NAME, noun="operation", reason=_CODE),
    },
    ir.Operation: {
        "name": Key(),
        "resource": _DERIVED_NAME,
        "method": _DERIVED_NAME,
        "constant": _DERIVED_NAME,
        "http_method": _WIRE,
        "path": _WIRE,
        "summary": _DOCUMENTATION,
        "description": _DOCUMENTATION,
        "arguments": Each(
            by=_NAME, noun="argument", come=judges.one_more_argument, reason="what a call must and may give"
        ),
        "body": Within(reason="what a call must and may give"),
        "reply": Within(reason="what a call gives"),
        "errors": Each(
            noun="documented error",
            gone=NEUTRAL,
            come=NEUTRAL,
            other=NEUTRAL,
            reason="documentation; any status raises",
        ),
        "safety": Told(BREAKING, "safety: what is repeated after an unknown attempt is another"),
        "retry_key": Told(BREAKING, "safety: what is repeated after an unknown attempt is another"),
        "security": Told(BREAKING, _SIGNED),
        "accept": _WIRE,
        "paging": Within(reason="a call gives a pager, or none"),
        "report": Within(reason="a call gives a report, or none"),
        "dry_run": Told(judges.gained, "a client in dry run sends it, or refuses to"),
        "deprecated": Told(judges.announced, "using it warns, and does what it did"),
        "successor": _SUCCESSOR,
        "rate_limit": Within(
            gone=NEUTRAL, come=NEUTRAL, reason="calls wait longer or shorter, and do the same"
        ),
        "sensitive": Told(BREAKING, "a secret is shown, or a call that holds it can no longer be kept"),
        "provenance": _DOCUMENTATION,
        "assumed": _DOCUMENTATION,
    },
    ir.Argument: {
        "name": Key(),
        "wire": _WIRE,
        "where": _WIRE,
        "type": Typed(),
        "required": _REQUIRED,
        "nullable": Told(judges.null_sent, "callers may give None"),
        "description": _DOCUMENTATION,
        "bounds": Apart("made of the type"),
        "server_default": _DEFAULT,
        "example": _DOCUMENTATION,
        "client_default": _FILLED,
        "deprecated": _DEPRECATED,
        "key_prefix": _WIRE,
        "field": Told(NEUTRAL, "the model's field has another name, which is told there"),
    },
    ir.Body: {
        "kind": _WIRE,
        "type": Typed(),
        "model": Apart("made of the type"),
    },
    ir.Reply: {
        "kind": Told(BREAKING, "a call gives something else"),
        "type": Typed("a call gives something else"),
        "may_be_empty": Told(judges.relaxed, "a call may give None"),
        "description": _DOCUMENTATION,
        "envelope": Told(BREAKING, "a page has another class"),
        "items": Told(BREAKING, "a pager reads other rows"),
        "items_may_be_missing": Told(NEUTRAL, "the pager reads no rows then"),
        "total": Told(judges.gained, "`.total()` knows it"),
        "number": Told(NEUTRAL, "only compared with what was asked for"),
        "size": Told(NEUTRAL, "only compared with what was asked for"),
    },
    ir.Model: {
        "name": Key(),
        "module": _DERIVED_NAME,
        "schema": Told(NEUTRAL, "the component's name, which only openapi.json has"),
        "description": _DOCUMENTATION,
        "fields": Each(
            by=_NAME, noun="field", come=judges.one_more_field, reason="what callers must give and may read"
        ),
        "is_sent": Told(NEUTRAL, "told by the operation that sends it"),
        "is_received": Told(NEUTRAL, "told by the operation that receives it"),
        "rules": Each(
            by=_rule_key,
            noun="rule over",
            gone=ADDITIVE,
            come=judges.one_more_rule,
            reason="what is refused before it is sent, or warned of",
        ),
        "imports": _IMPORTS,
    },
    ir.Field: {
        "name": Key(),
        "wire": _WIRE,
        "type": Typed(),
        "required": _REQUIRED,
        "nullable": Told(judges.null_read, "callers may be given None"),
        "sends_null": Told(judges.null_sent, "callers may give None"),
        "sensitive": Told(judges.gained, "a repr shows it, or masks it"),
        "description": _DOCUMENTATION,
        "bounds": Apart("made of the type"),
        "server_default": _DEFAULT,
        "example": _DOCUMENTATION,
        "client_default": _FILLED,
        "deprecated": _DEPRECATED,
        "pointer": Apart("where it stands in the spec"),
    },
    ir.Deprecation: {"successor": _SUCCESSOR},
    ir.SumLimit: {
        "of": Key(),
        "maximum": Told(judges.lowered, "what is refused before it is sent"),
        "remedy": _DOCUMENTATION,
    },
    ir.IgnoredUnless: {
        "name": Key(),
        "sibling": Told(ADDITIVE, "what is warned of"),
        "equals": Told(ADDITIVE, "what is warned of"),
    },
    ir.Enum: {
        "name": Key(),
        "module": _DERIVED_NAME,
        "schema": Told(NEUTRAL, "the component's name, which only openapi.json has"),
        "description": _DOCUMENTATION,
        "members": Each(by=attrgetter("value"), noun="value", reason="enums are open: any text may come"),
    },
    ir.EnumMember: {"name": Told(BREAKING, _CODE), "value": Key()},
    ir.Union: {
        "name": Key(),
        "module": _DERIVED_NAME,
        "schema": Told(NEUTRAL, "the component's name, which only openapi.json has"),
        "description": _DOCUMENTATION,
        "tag": Told(BREAKING, "members are told apart by another property"),
        "beside": Told(BREAKING, "members are told apart by another property"),
        "members": Each(noun="kind", reason="unions are open: kinds that are not known come as unknown"),
        "classes": Apart("made of the members"),
        "imports": Apart("made of the members"),
    },
    ir.Credential: {"name": Key(), "secret": Told(judges.gained, "a repr shows it, or masks it")},
    vocabulary.ClientOption: {
        "name": Key(),
        "falls_back_to": Told(BREAKING, "clients that leave it out send something else"),
        "hostname": Told(judges.relaxed, "a constructor refuses other values"),
    },
    vocabulary.ApiKeyHeader: {
        "option": Told(BREAKING, _CODE),
        "header": Told(BREAKING, _SIGNED),
        "prefix": Told(BREAKING, _SIGNED),
    },
    vocabulary.BasicAuth: {
        "option": Told(BREAKING, _CODE),
        "username": Told(BREAKING, _SIGNED),
    },
    vocabulary.ClientCredentials: {
        "token_url": Told(BREAKING, _CODE),
        "options": Told(BREAKING, _CODE),
    },
    vocabulary.Paging: {
        "number": _WIRE,
        "size": _WIRE,
        "first": Told(BREAKING, "a page number means another page"),
        "default_size": Told(NEUTRAL, "pages are longer or shorter, and all of them the same"),
    },
    vocabulary.ReportTrait: {
        "header_on_every_page": Told(BREAKING, "the same pages are read as other rows"),
        "total_header": Told(judges.gained, "a report that was cut is noticed"),
        "total_of": Told(judges.gained, "rows that come or go meanwhile are noticed"),
        "total_by": Told(judges.gained, "rows that come or go meanwhile are noticed"),
    },
    vocabulary.RateLimit: {
        "limit": Told(NEUTRAL, "calls wait longer or shorter, and do the same"),
        "per": Told(NEUTRAL, "calls wait longer or shorter, and do the same"),
        "group": Told(NEUTRAL, "calls wait longer or shorter, and do the same"),
    },
    vocabulary.ProblemFields: {
        "message": Told(judges.grown, "errors say something else"),
        "request_id": Told(judges.grown, "errors say something else"),
    },
}
