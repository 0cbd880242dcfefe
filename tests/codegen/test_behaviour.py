"""What a spec says of schemas is what the models of the generated package do: one tiny shop, every shape."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from types import ModuleType

import pytest

from tallion.errors import InvalidRequestError, ResponseDecodeError
from tallion.unset import UNSET
from tests.codegen.petshop import DOG_ID, Reply, dog


def test_all_of_is_one_model(shop: ModuleType) -> None:
    """Its own description, every property and every required name of the parts, aliases followed."""
    fields = {field.wire: field for field in shop.models.Dog.wire_fields()}
    assert {name for name, field in fields.items() if field.required} == {"id", "name", "born"}
    assert list(fields)[:3] == ["id", "created", "name"]
    assert shop.models.Dog.__doc__ == "A dog."


def test_all_of_texts_is_no_model(shop: ModuleType) -> None:
    """Parts that are enums or texts stay what they are."""
    rex = shop.models.Dog.from_dict(dog(breed="pug", label="x"))
    assert (rex.breed, rex.label) == ("pug", "x")
    assert [member.value for member in type(rex.breed)] == ["pug", "collie"]
    assert '"""Its breed, roughly."""' in inspect.getsource(shop.models.Dog)


def test_formats_have_their_types(shop: ModuleType) -> None:
    """Dates, moments, decimals and floats are what they are called; a UUID is a text."""
    properties = {"weight": 1.10, "speed": 2, "created": "2030-01-02T03:04:05Z"}
    rex = shop.models.Dog.from_dict(dog(**properties))
    assert (rex.born, rex.weight, rex.id) == (date(2030, 1, 2), Decimal("1.1"), DOG_ID)
    assert rex.created == datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert isinstance(rex.speed, float)
    assert rex.to_dict() == dog(**properties)


def test_decimals_of_an_argument_take_no_float(shop: ModuleType) -> None:
    """A decimal parameter takes Decimal, int and text, each exact; a float is refused."""
    request = shop.api.dogs.search.request
    for value in (Decimal("1.10"), "1.10"):
        assert ("least", "1.10") in request(shop_name="x", return_="y", least=value).query
    with pytest.raises(InvalidRequestError, match="a float is not exact"):
        request(shop_name="x", return_="y", least=1.1)


def test_inline_objects_become_models(shop: ModuleType) -> None:
    """An object inside an object is a class, named after both."""
    rex = shop.models.Dog.from_dict(dog(home={"street": "Elm"}))
    assert rex.home == shop.models.DogHome(street="Elm")
    with pytest.raises(ResponseDecodeError, match="street"):
        shop.models.Dog.from_dict(dog(home={}))


def test_all_of_one_reference_is_what_it_refers_to(shop: ModuleType) -> None:
    """It only says more of it where it is used."""
    assert shop.models.Dog.from_dict(dog(likes="pug")).likes is shop.models.Breed.PUG


def test_inline_objects_of_maps_and_choices_become_models(shop: ModuleType) -> None:
    """The values of an object with free keys, and an object that may be null."""
    rex = shop.models.Dog.from_dict(dog(friends={"Tim": {"since": "then"}}, owner={"name": "Ada"}))
    assert rex.friends == {"Tim": shop.models.DogFriendsValue(since="then")}
    assert rex.owner == shop.models.DogOwnerMember1(name="Ada")
    assert shop.models.Dog.from_dict(dog(owner=None)).owner is None


def test_inline_enums_become_open_enums(shop: ModuleType) -> None:
    """A listed value is a member; another stays text; the member's description is the schema's."""
    assert shop.models.Dog.from_dict(dog(size="very big")).size is shop.models.DogSize.VERY_BIG
    assert shop.models.Dog.from_dict(dog(size="tiny")).size == "tiny"
    assert shop.models.DogSize.__doc__ == "How big it is."


def test_scalar_components_are_inlined(shop: ModuleType) -> None:
    """A component that is a text is no class; its description stands at each field."""
    rex = shop.models.Dog.from_dict(dog(code="abc", codes=["a", "b"]))
    assert (rex.code, rex.codes) == ("abc", ["a", "b"])
    assert not hasattr(shop.models, "Code")
    source = inspect.getsource(shop.models.Dog)
    assert '"""A short code. At most 3 characters."""' in source


@pytest.mark.parametrize("name", ["nick", "mother", "kennel", "mood"])
def test_null_and_unset_differ(shop: ModuleType, name: str) -> None:
    """Null is None and goes back as null; what was left out is UNSET and stays out."""
    assert getattr(shop.models.Dog.from_dict(dog()), name) is UNSET
    assert name not in shop.models.Dog.from_dict(dog()).to_dict()
    assert getattr(shop.models.Dog.from_dict(dog(**{name: None})), name) is None
    assert shop.models.Dog.from_dict(dog(**{name: None})).to_dict()[name] is None


def test_null_is_annotated_where_it_is_allowed(shop: ModuleType) -> None:
    """Null on what takes it, Unset on what may be left out, and neither on what must be there."""
    fields = shop.models.Dog.__annotations__
    assert fields["name"] == "str"
    assert fields["nick"] == "str | None | Unset"
    assert fields["mother"] == "Dog | None | Unset"
    assert fields["kennel"] == "DogKennel | None | Unset"
    assert fields["mood"] == "DogMood | str | None | Unset"
    assert shop.models.NewDog.__annotations__["note"] == "str | None | Unset"
    assert shop.models.NewDog.__annotations__["owner"] == "str | Unset"
    assert shop.models.NewDog.__annotations__["basket"] == "NewDogBasket | None | Unset"
    assert shop.models.NewDog.__annotations__["crate"] == "Crate | None | Unset"


def test_null_on_a_required_field_is_refused(shop: ModuleType) -> None:
    """Null where a schema does not allow it does not decode."""
    with pytest.raises(ResponseDecodeError, match="/name"):
        shop.models.Dog.from_dict(dog(name=None))


def test_models_refer_to_themselves(shop: ModuleType) -> None:
    """A dog has puppies, and null inside an array stays there."""
    rex = shop.models.Dog.from_dict(dog(puppies=[dog()], scores=[1, None]))
    assert rex.puppies == [shop.models.Dog.from_dict(dog())]
    assert rex.scores == [1, None]


def test_free_form_values_are_kept(shop: ModuleType) -> None:
    """An object without properties, an empty schema and unknown fields keep what comes."""
    rex = shop.models.Dog.from_dict(dog(meta={"a": [1]}, anything=[None], number_or_text=1, new={"b": 2}))
    assert (rex.meta, rex.anything, rex.number_or_text) == ({"a": [1]}, [None], 1)
    assert rex.additional_properties == {"new": {"b": 2}}


def test_sensitive_fields_are_not_shown(shop: ModuleType) -> None:
    """A field marked `x-sensitive` is masked, and a parameter too."""
    assert "chip=***" in repr(shop.models.Dog.from_dict(dog(chip="12345")))
    call = shop.api.dogs.search.request(shop_name="x", return_="y", secret="12345")
    assert "12345" not in repr(call)


def test_tagged_union_is_told_by_its_members(shop: ModuleType) -> None:
    """The standard discriminator: a property of the members themselves, which fills itself in."""
    models, parse = shop.models, shop.api.shapes.send.parse
    assert parse(Reply(b'{"kind": "square", "side": 2}')) == models.Square(side=2)
    assert parse(Reply(b'{"kind": "oval"}')) == models.UnknownShape(raw={"kind": "oval"})
    call = shop.api.shapes.send.request(body=models.Circle(radius=1))
    assert json.loads(call.body.content) == {"kind": "circle", "radius": 1}


def test_sibling_union_is_told_by_the_property_beside_it(shop: ModuleType) -> None:
    """`x-discriminator`: the kind stands beside the union."""
    models, parse = shop.models, shop.api.events.get.parse
    event = parse(Reply(b'{"type": "run", "deed": {"distance": 5}, "shape": {"kind": "circle"}}'))
    assert (event.deed, event.shape) == (models.Run(distance=5), models.Circle())
    assert parse(Reply(b'{"type": "nap", "deed": {"distance": 5}}')).deed == models.UnknownDeed(
        raw={"distance": 5}
    )
