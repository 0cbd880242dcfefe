"""Every sample of the sources, decoded and encoded; then with what no source knows of."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

import httpx
import pytest
from wire.compare import read_json
from wire.samples import APIS, Sample, bodies, properties, resolved, schemas
from wire.surprises import NEW_VALUE, Change, changed, new_fields, new_kinds, new_values, single_nulls

from tallion import Page, errors
from tallion.json import dumps, loads
from tallion.model import Model, UnknownVariant
from tallion.values import Violations
from talonone import models as talonone_models

BODIES = list(bodies())
REPLIES = [sample for sample in BODIES if 200 <= sample.status < 300]
REFUSALS = [sample for sample in BODIES if sample.status >= 300]
REQUESTS = [sample for sample in BODIES if not sample.status]


@cache
def classes(api: str) -> Mapping[str, type[Model]]:
    """The models of an API, by their names without case and punctuation."""
    models = import_module(f"{api}.models")
    found = {name.lower(): getattr(models, name) for name in models.__all__}
    return {
        name: value for name, value in found.items() if isinstance(value, type) and issubclass(value, Model)
    }


def class_of(sample: Sample, value: Any) -> type[Model] | None:
    """The class of a schema, or of the member of a union that a value is; None if it has no class."""
    name = sample.schema.get("$ref", "")
    told = resolved(sample.api, sample.schema).get("discriminator")
    if told:
        name = told["mapping"].get(value[told["propertyName"]], "")
    return classes(sample.api).get(name.rpartition("/")[2].replace("_", "").lower())


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: numbers by their value, `true` is no number, and date-times to the microsecond."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, int | Decimal) and isinstance(right, int | Decimal):
        return Decimal(left) == Decimal(right)
    return type(left) is type(right) and (left == right or same_moment(left, right))


def same_moment(left: Any, right: Any) -> bool:
    """Whether two texts are the same date-time, as far as Python's `datetime` goes."""
    try:
        return datetime.fromisoformat(left) == datetime.fromisoformat(right)
    except (TypeError, ValueError):
        return False


def there_and_back(sample: Sample, value: Any) -> tuple[Any, Any]:
    """What a value is decoded to, and that encoded again, its numbers with all their digits."""
    model = class_of(sample, value)
    if model is not None:
        decoded: Any = model.from_json(to_json(value))
    elif sample.status:
        decoded = parsed(sample, value)
    else:
        decoded = talonone_models.UnknownMparticleRequest(raw=loads(to_json(value)))
    return decoded, encoded(decoded)


def parsed(sample: Sample, value: Any) -> Any:
    """What the operation makes of a reply."""
    resource, _, name = sample.operation.partition(".")
    operation = import_module(f"{sample.api}.api.{resource}.{name}")
    headers = {"content-type": "application/json"}
    return operation.parse(httpx.Response(sample.status, content=to_json(value), headers=headers))


def to_json(value: Any) -> bytes:
    """The bytes of a value, by the standard library alone; digits as they are."""
    numbers: list[Decimal] = []

    def mark(number: Decimal) -> str:
        numbers.append(number)
        return f"<number {len(numbers) - 1}>"

    text = json.dumps(value, default=mark)
    for index, number in enumerate(numbers):
        text = text.replace(f'"<number {index}>"', str(number))
    return text.encode()


def encoded(value: Any) -> Any:
    """A decoded value in JSON again."""
    if isinstance(value, Model):
        return read_json(value.to_json())
    if isinstance(value, UnknownVariant):
        return value.raw
    return [encoded(item) for item in value] if isinstance(value, list) else value


def each(samples: Sequence[Sample]) -> Any:
    """Run a test with every sample."""
    return pytest.mark.parametrize("sample", samples, ids=str)


@each([*REPLIES, *REQUESTS])
def test_a_sample_survives_the_round_trip(sample: Sample) -> None:
    """What is decoded is of a known class, and encodes to an equal value, to the last digit."""
    decoded, again = there_and_back(sample, sample.value)
    assert not isinstance(decoded, UnknownVariant)
    assert same(again, sample.value), (again, sample.value)


@each(REPLIES)
def test_a_reply_is_parsed_to_the_class_of_its_schema(sample: Sample) -> None:
    """The operation gives what its schema says: a model, the items of a page, or a list of models."""
    found = parsed(sample, sample.value)
    decoded, _ = there_and_back(sample, sample.value)
    if isinstance(found, Page):
        assert list(found.items) == list(decoded.data)
        assert found.total == decoded.total_items
    else:
        assert found == decoded
        assert type(found) is type(decoded)


@each(REFUSALS)
def test_a_refusal_keeps_its_body(sample: Sample) -> None:
    """The problem is what came, and the error has words for it."""
    with pytest.raises(errors.APIError) as caught:
        parsed(sample, sample.value)
    assert caught.value.problem == sample.value
    assert caught.value.message


@each(REPLIES)
def test_new_fields_survive(sample: Sample) -> None:
    """A field more in every object of a reply is kept, and changes no class."""
    value = changed(sample.api, sample.schema, sample.value, new_fields)
    decoded, again = there_and_back(sample, value)
    assert type(decoded) is type(there_and_back(sample, sample.value)[0])
    assert same(again, value), (again, value)
    assert "a-new-field" in str(value) or not sample.value


@each(REPLIES)
def test_new_values_of_enums_survive(sample: Sample) -> None:
    """A value that an enum does not list stays a text."""
    value = changed(sample.api, sample.schema, sample.value, new_values)
    _, again = there_and_back(sample, value)
    assert same(again, value), (again, value)


@pytest.mark.parametrize("api", APIS)
def test_each_null_survives(api: str) -> None:
    """What a reply need not have may be null, whatever its document says; read either way, it is kept."""
    tried: set[str] = set()
    for sample in [each for each in REPLIES if each.api == api]:
        for name, value in single_nulls(api, sample.schema, sample.value):
            if name not in tried:
                tried.add(name)
                decoded, again = there_and_back(sample, value)
                assert same(again, value), (name, again, value)
                assert (
                    not isinstance(decoded, Model)
                    or type(decoded).from_dict(loads(to_json(value))) == decoded
                )
    assert len(tried) > (200 if api == "talonone" else 20)


@each([*REPLIES, *(sample for sample in REQUESTS if "mparticle" in sample.name)])
def test_new_kinds_survive(sample: Sample) -> None:
    """An effect or a message of a kind that no source lists is kept as it came."""
    value = changed(sample.api, sample.schema, sample.value, new_kinds)
    decoded, again = there_and_back(sample, value)
    assert same(again, value), (again, value)
    for effect in getattr(decoded, "effects", None) or ():
        if hasattr(effect, "props"):
            assert isinstance(effect.props, UnknownVariant)
            assert effect.effect_type == NEW_VALUE
    if "mparticle" in sample.name:
        assert isinstance(decoded, UnknownVariant)


@pytest.mark.parametrize(("change", "least"), [(new_fields, 150), (new_values, 20), (new_kinds, 10)])
def test_samples_have_room_for_surprises(change: Change, least: int) -> None:
    """There are replies that each of the changes above does change."""
    differ = [changed(each.api, each.schema, each.value, change) != each.value for each in REPLIES]
    assert sum(differ) >= least


def test_samples_of_named_schemas_survive() -> None:
    """Those with a class of their own."""
    tried = 0
    for sample in schemas():
        if "properties" in resolved(sample.api, sample.schema):
            _, again = there_and_back(sample, sample.value)
            assert same(again, sample.value), sample.name
            tried += 1
    assert tried >= 4


@pytest.mark.parametrize("api", APIS)
def test_samples_of_properties_survive(api: str) -> None:
    """Each sample at a property is read and written by the codec of its field."""
    tried = 0
    for of, schema, wire, value in properties():
        model = classes(api).get(schema.replace("_", "").lower())
        if of != api or model is None:
            continue
        field = next(field for field in model.wire_fields() if field.wire == wire)
        violations = Violations(bounds=True)
        again = field.codec.encode(field.codec.decode(loads(to_json(value)), ""), "", violations)
        assert same(read_json(dumps(again)), value), (schema, wire, again)
        assert not violations
        tried += 1
    assert tried > (200 if api == "talonone" else -1)
