from __future__ import annotations

import pickle
from copy import deepcopy
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from talli.models import Campaign, CampaignPayoutMethod
from tallion import codecs, json, reading
from tallion.codecs import Mismatch
from tallion.errors import InvalidRequestError, ResponseDecodeError
from tallion.model import Model, SiblingUnion, quick
from tallion.unset import UNSET
from tallion.values import Violations
from tests.models.strategies import WRONG, models, objects

# The widest models make examples whose text is long, and only a failure shows it.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

MODELS = models()
# Without shrinking: the widest models would take minutes. Hypothesis prints how to repeat a failure.
TRIED = settings(
    max_examples=15,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)

WRONG_IN_PYTHON = [
    None,
    UNSET,
    "x",
    "\ud800",
    5,
    2**53,
    1.5,
    float("nan"),
    Decimal("NaN"),
    Decimal("1.50"),
    datetime(2030, 1, 2, tzinfo=UTC),
    datetime(2030, 1, 2),  # noqa: DTZ001 - that it is naive is what is wrong with it
    time(3, tzinfo=UTC),
    b"x",
    (),
    [None],
    [[]],
    {},
    {1: 2},
    {"a": float("inf")},
    object(),
]
"""Values for a field where they may or may not fit."""

every_model = pytest.mark.parametrize(
    "model", MODELS, ids=lambda model: f"{model.__module__.split('.')[0]}.{model.__name__}"
)


def equal(one: Any, other: Any) -> bool:
    """Whether two values are equal, and all that is in them of the same types."""
    if type(one) is not type(other):
        return False
    if attrs.has(type(one)):
        return all(
            equal(getattr(one, field.name), getattr(other, field.name)) for field in attrs.fields(type(one))
        )
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(equal(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(equal, one, other))
    return bool(one == other)


def same_json(one: Any, other: Any) -> bool:
    """Whether two decoded JSON values say the same: numbers by value, date-times to the microsecond."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    if isinstance(one, str) and isinstance(other, str):
        return one == other or _moment(one) == _moment(other)
    if isinstance(one, bool) or isinstance(other, bool) or one is None or other is None:
        return one is other
    return type(one) is not str and type(other) is not str and Decimal(one) == Decimal(other)


def _moment(text: str) -> Any:
    try:
        return reading.moment(text)
    except ValueError:
        return object()


def slowly(model: type[Model], data: Any) -> Model | None:
    """What the codecs read, or None where they refuse."""
    try:
        return model._decode(data, "")
    except Mismatch:
        return None


def quickly(model: type[Model], content: bytes) -> Model | None:
    """What the quick way reads, or None where it leaves the reading to the codecs."""
    try:
        return quick(model, content)
    except reading.DOUBTS:
        return None


def changed(data: st.DataObject, value: Any, wrong: Any) -> Any:
    """A copy of a JSON value with a wrong value at some place in it."""
    if isinstance(value, dict) and value and data.draw(st.integers(0, 4)):
        key = data.draw(st.sampled_from(sorted(value)))
        if not data.draw(st.integers(0, 6)):
            return {name: item for name, item in value.items() if name != key}
        return value | {key: changed(data, value[key], wrong)}
    if isinstance(value, list) and value and data.draw(st.integers(0, 4)):
        index = data.draw(st.integers(0, len(value) - 1))
        return [*value[:index], changed(data, value[index], wrong), *value[index + 1 :]]
    return wrong


@every_model
def test_what_fits_comes_back_as_it_was(model: type[Model]) -> None:
    """JSON to model to JSON keeps every value and digit, and what is read again is equal in every type."""

    @TRIED
    @given(objects(model))
    def check(fitting: Any) -> None:
        content = json.dumps(fitting)
        made = model.from_json(content)
        written = made.to_json()
        assert same_json(json.loads(written), json.loads(content))
        assert equal(model.from_json(written), made)
        assert type(made) is model

    check()


@every_model
def test_quick_and_careful_agree_on_what_fits(model: type[Model]) -> None:
    """What fits takes the quick way, in both directions, and it gives what the codecs give."""

    @TRIED
    @given(objects(model, extras=False))
    def check(fitting: Any) -> None:
        content = json.dumps(fitting)
        careful = slowly(model, json.loads(content))
        assert careful is not None
        assert equal(quickly(model, content), careful)
        written = json.loads(json.dumps(model.encode(careful)))
        assert written == json.loads(json.dumps(careful._encode("", Violations(bounds=False))))

    check()


@every_model
def test_the_quick_way_takes_nothing_that_the_codecs_refuse(model: type[Model]) -> None:
    """With a wrong value at any place, the quick way gives up or reads what the codecs read."""

    @TRIED
    @given(objects(model), WRONG, st.data())
    def check(fitting: Any, wrong: Any, draw: st.DataObject) -> None:
        broken = json.dumps(changed(draw, fitting, wrong))
        taken = quickly(model, broken)
        if taken is not None:
            assert equal(taken, slowly(model, json.loads(broken)))

    check()


@every_model
def test_nothing_is_written_that_the_codecs_refuse(model: type[Model]) -> None:
    """With a wrong value in a field, `to_json` writes what the codecs write, or refuses as they do."""

    @TRIED
    @given(
        objects(model),
        st.sampled_from(
            [None, UNSET, "x", 5, 1.5, float("nan"), Decimal("NaN"), b"x", (), {}, {1: 2}, object()]
        ),
        st.data(),
    )
    def check(fitting: Any, wrong: Any, draw: st.DataObject) -> None:
        made = model.from_json(json.dumps(fitting))
        setattr(
            made,
            draw.draw(
                st.sampled_from(
                    [*(f.name for f in model.wire_fields()), "additional_properties"][:-1]
                    or ["additional_properties"]
                )
            ),
            wrong,
        )
        violations = Violations(bounds=False)
        careful = made._encode("", violations)
        if violations:
            with pytest.raises(InvalidRequestError) as caught:
                made.to_json()
            assert list(caught.value.violations) == violations
        else:
            assert json.loads(made.to_json()) == json.loads(json.dumps(careful))

    check()


@every_model
def test_models_are_values(model: type[Model]) -> None:
    """They compare, copy, evolve and pickle with every field."""

    @settings(TRIED, max_examples=3)
    @given(objects(model))
    def check(fitting: Any) -> None:
        made = model.from_json(json.dumps(fitting))
        assert equal(pickle.loads(pickle.dumps(made)), made)  # noqa: S301 - our own bytes
        assert equal(deepcopy(made), made)
        assert attrs.evolve(made) == made

    check()


@pytest.mark.parametrize("items", [3, 60])
def test_a_repr_is_short(items: int) -> None:
    """What a field holds is shown one level deep, three items of many, and no text in full length."""
    campaign = Campaign(
        id="c" * 1000,
        name="Spring",
        payout_methods=[CampaignPayoutMethod(payout_method_id=str(n)) for n in range(items)],
        additional_properties={"more": {"deep": [[[1]]]}},
    )
    method = "CampaignPayoutMethod(...)"
    shown = f"[{method}, {method}, {method}{', ...' if items > 3 else ''}]"
    assert repr(campaign) == (
        f"Campaign(id='{'c' * 47}...{'c' * 48}', name='Spring', payout_methods={shown}, "
        "additional_properties={'more': {...}})"
    )


REQUIRING = [model for model in MODELS if any(field.required for field in model.wire_fields())]


@given(data=st.data())
@settings(TRIED, max_examples=150)
def test_what_is_required_is_missed(data: Any) -> None:
    """Left out, or null where no source allows that: an error of the reply, with its pointer and in words."""
    model = data.draw(st.sampled_from(REQUIRING))
    whole = data.draw(objects(model))
    field = data.draw(st.sampled_from([field for field in model.wire_fields() if field.required]))
    absent = {name: value for name, value in whole.items() if name != field.wire}
    with pytest.raises(ResponseDecodeError, match="is required, and missing") as caught:
        model.from_json(json.dumps(absent))
    assert caught.value.pointer == f"/{field.wire}"
    if not isinstance(field.codec, codecs.Nullable | codecs.FirstOf | SiblingUnion | type(codecs.ANYTHING)):
        with pytest.raises(ResponseDecodeError, match="not null") as caught:
            model.from_json(json.dumps(absent | {field.wire: None}))
        assert caught.value.pointer == f"/{field.wire}"


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_what_is_nested_too_deep_is_an_error_of_ours(depth: int) -> None:
    """In both directions, and not a RecursionError."""
    nested: list[Any] = []
    for _ in range(depth):
        nested = [nested]
    written = b'{"id":"a","name":"b","x":' + b"[" * depth + b"]" * depth + b"}"
    with pytest.raises(ResponseDecodeError, match=r"deep|recursion"):
        Campaign.from_json(written)
    with pytest.raises(ResponseDecodeError, match="deep"):
        Campaign.from_dict({"id": "a", "name": "b", "x": nested})
    campaign = Campaign(id="a", name="b", additional_properties={"x": nested})
    for write in (campaign.to_dict, campaign.to_json):
        with pytest.raises(InvalidRequestError, match="nested so deep"):
            write()
