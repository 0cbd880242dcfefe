"""A spec that breaks no rule, and changes to it that break one."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from codegen.findings import Finding
from codegen.lint import lint
from codegen.load import load
from tests.codegen.tiny import written

GOOD = """\
openapi: 3.1.0
info: {title: Pet API, version: '1'}
servers: [{url: 'https://pets.test'}]
security: [{Key: []}]
tags: [{name: pets, description: Pets.}]
x-client:
  package: tiny
  class: Tiny
  env-prefix: TINY
  base-url: default
  required: call
  options: {shop: {description: Name of your shop.}}
  problem: {message: [message], request-id: []}
paths:
  /pets/{id}:
    parameters:
      - $ref: '#/components/parameters/Id'
    get:
      operationId: pets.get
      tags: [pets]
      summary: Get a pet
      x-safety: read
      x-provenance: guide
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'} # get
              examples: {one: {$ref: '#/components/examples/Pet'}}
    delete:
      operationId: pets.delete
      tags: [pets]
      summary: Delete a pet
      deprecated: true
      x-successor: pets.get
      x-safety: idempotent
      x-provenance: guide
      responses: # delete
        '204': {description: Done.}
  /pets:
    post:
      operationId: pets.create
      tags: [pets]
      summary: Create a pet
      security: []
      x-safety: create
      x-retry-key: body.key
      x-assumed: [body]
      x-provenance: both
      parameters:
        - {name: X-Dry, in: header, x-dry-run: true, schema: {type: boolean}}
        - {name: shop, in: query, x-client-default: shop, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewPet'}
      responses:
        2XX: {$ref: '#/components/responses/Pet'}
components:
  securitySchemes:
    Key:
      type: apiKey
      in: header
      name: Authorization
      x-credential: {option: api_key}
    Basic:
      type: http
      scheme: basic
      x-credential: {option: api_key, username: 'Key {api_key}'}
    Login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://pets.test/token', scopes: {}}}
      x-credential: {options: [client_id], token-url: token_url}
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    Pet:
      description: The pet.
      content:
        application/json:
          schema: {$ref: '#/components/schemas/Pet'}
  examples:
    Pet: {value: {$ref: 'http://pets.test/samples-may-hold-anything'}}
  schemas:
    Pet: # schema
      type: object
      required: [name]
      properties:
        name: {type: string}
        required: {type: boolean}
        x-rays: {type: array, items: {type: string}}
    Keyed:
      type: object
      x-provenance: notes
      required: [name, key]
      properties:
        key: {type: string}
    NewPet:
      description: Requires the name that its other part declares.
      allOf:
        - $ref: '#/components/schemas/Pet'
        - $ref: '#/components/schemas/Keyed'
    end: {type: object, properties: {}}
"""


@frozen
class Broken:
    """Changes that break one rule, and the one finding that must come of them."""

    problem: str
    remedy: str
    pointer: str
    at: str
    """What stands on the line that the finding must name."""
    changes: tuple[tuple[str, str], ...]

    def text(self) -> str:
        """The spec with the rule broken."""
        text = GOOD
        for old, new in self.changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        return text


def broken(problem: str, remedy: str, pointer: str, at: str, *changes: tuple[str, str]) -> Broken:
    """A case."""
    return Broken(problem=problem, remedy=remedy, pointer=pointer, at=at, changes=changes)


def replaced(problem: str, remedy: str, pointer: str, old: str, new: str) -> Broken:
    """A case in which the finding must name the line that is changed."""
    return broken(problem, remedy, pointer, new, (old, new))


GET = "/paths/~1pets~1{id}/get"
DELETE = "/paths/~1pets~1{id}/delete"
POST = "/paths/~1pets/post"
REPLY = f"{GET}/responses/200"
SCHEMAS = "/components/schemas"
SEE = "specs/README.md"
DECLARE = "Declare it, or mend the name"
NAME = "operationId: pets.create"
AS_TYPED = "Name it as users will type it"
NAMED = "        name: {type: string}"


def found(folder: Path, text: str) -> list[Finding]:
    """What the linter finds in a spec."""
    return lint(load(written(folder, text) / "tiny.yaml"))


def assert_one_finding(folder: Path, case: Broken) -> None:
    """The spec gets one finding, with file, line, JSON pointer and what to do."""
    text = case.text()
    (finding,) = found(folder, text)
    assert finding.problem.startswith(case.problem)
    assert case.remedy in finding.remedy
    assert finding.pointer == case.pointer
    assert finding.file == "tiny.yaml"
    assert finding.line == 1 + text[: text.index(case.at)].count("\n")
    place = f"tiny.yaml:{finding.line}: {finding.pointer or '/'}"
    assert str(finding) == f"{place}: {finding.problem} [{finding.rule}]. {finding.remedy}"
    assert "\n" not in str(finding)
