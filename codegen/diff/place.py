"""What the parts of an API are called: by users, and in the manifest."""

from __future__ import annotations

from typing import Any

from attrs import evolve, field, frozen

from codegen import ir
from codegen.diff.change import Sides
from codegen.naming import model_field
from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials, ClientOption


@frozen(kw_only=True)
class Place:
    """Where in an API the comparison is."""

    api: ir.Api = field(repr=False)
    name: str
    """What users type."""
    symbol: str
    """What the manifest calls it, or would call it if it told every part."""
    aspect: str = ""
    """What is put before the words: a part that has no name of its own."""
    operation: str | None = None
    model: str | None = None
    sides: Sides = field(factory=Sides)

    def within(self, name: str, part: Any) -> Place:
        """The only part of its kind."""
        inner = evolve(self, aspect=f"{self.aspect}{name.replace('_', ' ')} ")
        endpoint = f"{self.api.package}.api.{self.operation}"
        match part:
            case ir.Body():
                return evolve(inner, symbol=f"{endpoint}.request(body)", sides=Sides(sent=True))
            case ir.Reply():
                return evolve(inner, symbol=f"{endpoint}.parse", sides=Sides(received=True))
            case _:
                return evolve(inner, symbol=f"{self.symbol}.{name}")

    def of(self, item: Any, key: str = "", said: str = "") -> Place:
        """One of several; `key` tells it from the others, and `said` is what it is called in words."""
        package = self.api.package
        match item:
            case ir.Resource():
                return self._named(f"{package}.{item.name}")
            case ir.Operation():
                named = self._named(f"{package}.{item.name}", f"{package}.operations.{item.constant}")
                return evolve(named, operation=item.name)
            case ir.Argument():
                symbol = f"{package}.api.{self.operation}.request({item.name})"
                return evolve(self._named(f"{self.name}({item.name})", symbol), sides=Sides(sent=True))
            case ir.Model():
                sides = Sides(sent=item.is_sent, received=item.is_received)
                return evolve(self._class(item.name), sides=sides)
            case ir.Enum() | ir.Union():
                return self._class(item.name)
            case ir.Field() | ir.EnumMember():
                return self._named(f"{self.name}.{item.name}", f"{self.name}.{item.name}")
            case ir.Credential() | ClientOption():
                client = self.api.class_name
                symbol = f"{package}.client.{client}({item.name})"
                return self._named(f"{package}.{client}({item.name})", symbol)
            case _:
                return evolve(self, aspect=f"{said} ", symbol=self._symbol(item, key))

    def _symbol(self, item: Any, key: str) -> str:
        """What carries a part that has no name of its own."""
        match item:
            case ApiKeyHeader() | BasicAuth() | ClientCredentials():
                return f"{self.symbol}.schemes.{key}"
            case ir.SumLimit():
                return f"{self.symbol}.wire_rules"
            case ir.IgnoredUnless():
                return f"{self.symbol}.{model_field(item.name)}"
            case _:
                return self.symbol

    def _named(self, name: str, symbol: str | None = None) -> Place:
        return evolve(self, aspect="", name=name, symbol=symbol or self.symbol)

    def _class(self, name: str) -> Place:
        symbol = f"{self.api.package}.models.{name}"
        return evolve(self._named(symbol, symbol), model=name)


def place_of(api: ir.Api) -> Place:
    """The place of an API itself."""
    return Place(api=api, name=api.package, symbol=f"{api.package}.operations.API")
