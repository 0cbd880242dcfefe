"""What is wrong with a spec, where, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from attrs import frozen


class Rule(StrEnum):
    """Every rule that a spec, and what is made of it, must keep to."""

    # The files
    SPECS = "specs"
    PACKAGE_OF_ONE = "package-of-one"
    FILE_SIZE = "file-size"
    YAML = "yaml"
    YAML_ALIAS = "yaml-alias"
    YAML_DIRECTIVE = "yaml-directive"
    YAML_MERGE = "yaml-merge"
    YAML_TAG = "yaml-tag"
    YAML_NUMBER = "yaml-number"
    DUPLICATE_KEY = "duplicate-key"
    DEPTH = "depth"
    MAPPING = "mapping"
    TEXT_KEY = "text-key"
    PRINTABLE = "printable"
    JSON = "json"

    # The document
    REFERENCE = "reference"
    COMPONENT = "component"
    CYCLE = "cycle"
    OPENAPI = "openapi"
    KEYWORD = "keyword"
    EXTENSION = "extension"
    EXTENSION_VALUE = "extension-value"
    EXTENSION_PLACE = "extension-place"
    EXCEPTION = "exception"
    NEEDLESS_EXCEPTION = "needless-exception"
    CLIENT = "client"
    CLIENT_NAMES = "client-names"
    CREDENTIAL = "credential"
    SCHEME = "scheme"
    SERVER = "server"

    # Operations
    NO_OPERATION = "no-operation"
    PATH = "path"
    PATH_REFERENCE = "path-reference"
    COMPLETE = "complete"
    OPERATION_NAME = "operation-name"
    UNIQUE_OPERATION = "unique-operation"
    RESOURCE_NAME = "resource-name"
    TAG = "tag"
    SECURITY = "security"
    ONE_SCHEME = "one-scheme"
    CLIENT_DEFAULT = "client-default"
    DRY_RUN = "dry-run"
    SUCCESSOR = "successor"
    RETRY_KEY = "retry-key"
    PATH_PARAMETERS = "path-parameters"
    HEADER = "header"
    PARAMETER_PLACE = "parameter-place"
    PARAMETER_STYLE = "parameter-style"
    PARAMETER_SCHEMA = "parameter-schema"
    ARGUMENT_NAME = "argument-name"
    UNIQUE_ARGUMENT = "unique-argument"
    DEPRECATED_OBJECT = "deprecated-object"
    REQUEST_BODY = "request-body"
    ONE_SUCCESS = "one-success"
    ONE_REPLY = "one-reply"
    RESPONSE_BODY = "response-body"
    MEDIA_TYPE = "media-type"
    MEDIA_SCHEMA = "media-schema"
    PAGING = "paging"
    PAGE = "page"
    REPORT = "report"
    REPORT_TOTAL = "report-total"

    # Schemas
    SCHEMA = "schema"
    SCHEMA_REFERENCE = "schema-reference"
    SCHEMA_NAME = "schema-name"
    HOISTED_NAME = "hoisted-name"
    NAME_LENGTH = "name-length"
    FIELD_NAME = "field-name"
    UNIQUE_FIELD = "unique-field"
    REQUIRED_PROPERTY = "required-property"
    ARRAY_ITEMS = "array-items"
    SHAPE = "shape"
    MERGED_TYPE = "merged-type"
    MERGED_KEYWORD = "merged-keyword"
    CONSTANT = "constant"
    ENUM = "enum"
    ENUM_VALUE = "enum-value"
    DEFAULT = "default"
    BOUND = "bound"
    BOUND_TYPE = "bound-type"
    FORMAT = "format"
    PATTERN = "pattern"
    CHOICE = "choice"
    UNION = "union"
    UNION_MAPPING = "union-mapping"
    SIBLING = "sibling"
    IGNORED_UNLESS = "ignored-unless"
    SUM_LIMIT = "sum-limit"
    FILE = "file"

    # What is made of them
    ENGINE = "engine"
    TWO_READINGS = "two-readings"
    WHOLE = "whole"
    BOUND_ONCE = "bound-once"
    PYTHON = "python"


ALLOWABLE = frozenset((Rule.BOUND, Rule.FORMAT, Rule.KEYWORD, Rule.CHOICE))
"""The rules that a spec may have exceptions to: what breaks them is left out or typed loosely, no more."""


@frozen
class Finding:
    """One thing that is wrong."""

    file: str
    line: int
    pointer: str
    """JSON pointer into the spec."""
    rule: Rule
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: {self.pointer or '/'}"
        text = f"{place}: {self.problem} [{self.rule}]. {self.remedy}"
        return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)


class SpecError(Exception):
    """The spec cannot be used as it stands."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = tuple(findings)
