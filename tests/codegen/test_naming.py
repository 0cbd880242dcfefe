"""Names from the wire, as the public interface promises them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import naming
from codegen.findings import SpecError
from tallion.client import AsyncClient, SyncClient
from tallion.config import AsyncOptions, SyncOptions
from tests.codegen.tiny import Node, body, document, header, inferred, operation, query, record, ref

NAMES: list[tuple[Callable[[str], str], str, str]] = [
    # A run of capitals is one word.
    (naming.snake, "deploymentURL", "deployment_url"),
    (naming.snake, "RequestUUID", "request_uuid"),
    (naming.snake, "HTTPServer", "http_server"),
    (naming.snake, "customerProfileID", "customer_profile_id"),
    (naming.snake, "id", "id"),
    # Digits stay with the word before them.
    (naming.snake, "addressLine1", "address_line1"),
    (naming.snake, "customerSessionV2", "customer_session_v2"),
    (naming.snake, "oauth2", "oauth2"),
    # Whatever is no letter or digit parts words.
    (naming.snake, "customer-engagement-platform-name", "customer_engagement_platform_name"),
    (naming.snake, "timestamp_ms", "timestamp_ms"),
    (naming.snake, "$top", "top"),
    # Only hard keywords get an underscore.
    (naming.snake, "return", "return_"),
    (naming.snake, "class", "class_"),
    (naming.snake, "type", "type"),
    (naming.snake, "match", "match"),
    # No name begins with a digit.
    (naming.snake, "3dSecure", "value_3d_secure"),
    # Headers lose their X-.
    (naming.argument, "X-Callback-API-Key", "callback_api_key"),
    (naming.argument, "X-DRY-RUN", "dry_run"),
    (naming.argument, "x-trace", "trace"),
    (naming.argument, "xAxis", "x_axis"),
    # What templates use themselves.
    (naming.argument, "options", "options_"),
    (naming.argument, "self", "self_"),
    (naming.argument, "builder", "builder_"),
    (naming.argument, "parse", "parse_"),
    (naming.model_field, "toDict", "to_dict_"),
    (naming.model_field, "additionalProperties", "additional_properties_"),
    (naming.model_field, "codecs", "codecs_"),
    # What annotations and decorators of models are written with.
    (naming.model_field, "date", "date_"),
    (naming.model_field, "str", "str_"),
    (naming.model_field, "type", "type"),
    # Classes keep acronyms as they are spelled.
    (naming.pascal, "effect", "Effect"),
    (naming.pascal, "customerProfileID", "CustomerProfileID"),
    (naming.pascal, "IntegrationStateV2", "IntegrationStateV2"),
    (naming.pascal, "new-audience", "NewAudience"),
    (naming.pascal, "none", "None_"),
    # Enum members.
    (naming.enum_member, "(list string)", "LIST_STRING"),
    (naming.enum_member, "FixedIntervals", "FIXED_INTERVALS"),
    (naming.enum_member, "3rd", "VALUE_3RD"),
    (naming.enum_member, "*", "VALUE_"),
    (naming.constant, "braze.create_coupon", "BRAZE_CREATE_COUPON"),
]


@pytest.mark.parametrize(("rule", "wire", "python"), NAMES)
def test_name_from_the_wire(rule: Callable[[str], str], wire: str, python: str) -> None:
    """A wire name has the one Python name that the public interface gives it."""
    assert rule(wire) == python


def test_resources_cannot_take_the_names_of_clients() -> None:
    """The generator knows every public name of both clients."""
    public = {
        name for client in (SyncClient, AsyncClient) for name in vars(client) if not name.startswith("_")
    }
    inherited = {name for name in dir(SyncClient) + dir(AsyncClient) if not name.startswith("_")}
    assert {name for name in public | inherited if not naming.is_taken_by_clients(name)} == set()


def test_options_cannot_take_the_names_of_arguments() -> None:
    """The generator knows every argument that the constructors of all clients have."""
    common = {*SyncOptions.__annotations__, *AsyncOptions.__annotations__}
    assert {name for name in common if not naming.is_taken_by_constructors(name)} == set()


PETS = "/paths/~1pets/post"
SCHEMAS = "/components/schemas"


def _post(*parameters: Node, schema: str = "Pet") -> Node:
    return {"/pets": {"post": operation("pets.add", parameters=[*parameters], requestBody=body(ref(schema)))}}


COLLISIONS: dict[str, tuple[Node, str, str]] = {
    "two fields": (
        document(schemas={"Pet": record(petName={"type": "string"}, pet_name={"type": "string"})}),
        f"{SCHEMAS}/Pet/properties/pet_name",
        "is called pet_name in Python, as 'petName' is",
    ),
    "two values of an enum": (
        document(schemas={"Pet": record(kind={"type": "string", "enum": ["cat", "dog", "Cat"]})}),
        f"{SCHEMAS}/Pet/properties/kind/enum",
        "'Cat' is no string or no name of its own",
    ),
    "two parameters": (
        document(_post(query("trace"), header("X-Trace"))),
        PETS,
        "has two arguments of one name in Python",
    ),
    "parameter and body": (document(_post(query("body"))), PETS, "has two arguments of one name in Python"),
    "inline object and class of a component": (
        document(schemas={"Pet": record(home=record(street={"type": "string"})), "Pet_Home": record()}),
        f"{SCHEMAS}/Pet_Home",
        "is module pet_home in Python, as 'PetHome' is",
    ),
    "inline object and component": (
        document(schemas={"Pet": record(home=record(street={"type": "string"})), "PetHome": record()}),
        f"{SCHEMAS}/Pet/properties/home",
        "would become a component named 'PetHome', which exists",
    ),
    "class that models use": (
        document(schemas={"decimal": record()}),
        f"{SCHEMAS}/decimal",
        "would be class 'Decimal' in Python, which is taken or no name",
    ),
    "class that begins with a digit": (
        document(schemas={"3D": record()}),
        f"{SCHEMAS}/3D",
        "would be class '3D' in Python, which is taken or no name",
    ),
    "class of an unknown member": (
        document(
            schemas={
                "Pet": record(toy=ref("Toy")),
                "Ball": record(kind={"type": "string"}),
                "UnknownToy": record(),
                "Toy": {
                    "oneOf": [ref("Ball")],
                    "discriminator": {"propertyName": "kind", "mapping": {"ball": ref("Ball")["$ref"]}},
                },
            }
        ),
        f"{SCHEMAS}/UnknownToy",
        "would be class 'UnknownToy' in Python, which is taken or no name",
    ),
    "field without letters": (
        document(schemas={"Pet": record(名前={"type": "string"})}),
        f"{SCHEMAS}/Pet/properties/名前",
        "has no name in Python",
    ),
    "parameter without letters": (
        document({"/pets": {"get": operation("pets.get", parameters=[query("*")])}}),
        "/paths/~1pets/get",
        "has a parameter '*', no name in Python",
    ),
}


@pytest.mark.parametrize("name", COLLISIONS)
def test_collision_is_an_error_that_says_where(name: str, tmp_path: Path) -> None:
    """No identifier takes another's place: the spec is refused, with the pointer of the second."""
    spec, pointer, rule = COLLISIONS[name]
    with pytest.raises(SpecError) as caught:
        inferred(tmp_path, spec)
    (finding,) = caught.value.findings
    assert (finding.pointer, finding.problem) == (pointer, rule)
    assert finding.line > 1
    assert finding.remedy


def test_x_python_name_resolves_a_collision(tmp_path: Path) -> None:
    """A parameter can be given a name, and keeps its name on the wire."""
    spec = document(_post(query("trace"), header("X-Trace", x_python_name="trace_header")))
    (operation_,) = inferred(tmp_path, spec).operations
    assert [(argument.name, argument.wire) for argument in operation_.parameters] == [
        ("trace", "trace"),
        ("trace_header", "X-Trace"),
    ]


def test_body_field_gives_way_to_a_parameter(tmp_path: Path) -> None:
    """A body field whose name a parameter has gets `body_` before it; `options` gets an underscore."""
    spec = document(
        _post(query("name"), query("options"), schema="New"),
        {"New": record(name={"type": "string"}, age={"type": "integer"})},
    )
    (operation_,) = inferred(tmp_path, spec).operations
    assert [argument.name for argument in operation_.arguments] == ["name", "options_", "body_name", "age"]
