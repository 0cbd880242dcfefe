"""All that is known of one operation: where it stands, its traits, what is generated, what it sends."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from codegen.explain_request import Exemplar
from codegen.explain_symbols import symbols
from codegen.explain_traits import Trait, absent, traits
from codegen.infer import infer
from codegen.ir import Api, Operation
from codegen.load import Spec
from codegen.normalise import NormalOperation, NormalSpec, normalise
from codegen.samples import given, whole_body
from codegen.trace import trace


class UnknownOperationError(Exception):
    """No spec has an operation of this name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        close = difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.5)
        hint = (
            f"Did you mean {' or '.join(close)}?"
            if close
            else "Write resource.method, as operationId has it."
        )
        super().__init__(f"no operation is called {name!r}. {hint}")


@frozen
class Explanation:
    """One operation, in all the forms that it passes through."""

    normal: NormalSpec
    api: Api
    traced: Mapping[str, list[str]]
    """Which symbol carries what of the spec."""
    source: NormalOperation
    operation: Operation

    def exemplar(self) -> Exemplar:
        """A call of it with the examples of the spec."""
        parts = self.normal, self.source, self.operation
        return Exemplar(self.api, self.operation, given(*parts), whole_body(*parts))

    def traits(self) -> tuple[Trait, ...]:
        """What a client has to know of it."""
        return tuple(traits(self.normal.spec, self.traced, self.api, self.source, self.operation))

    def lines(self) -> Iterator[str]:
        """For people to read."""
        yield f"{self.operation.name}: {self.operation.summary}"
        yield from _section("Spec", self._place())
        yield from _section("Traits", self._traits())
        yield from _section("Generated", symbols(self.api, self.operation))
        exemplar = self.exemplar()
        yield from _section("Called with the examples of the spec", exemplar.python())
        base = self.api.base_url or "the base URL"
        yield from _section(f"Request, below {base}", exemplar.request().lines())

    def _place(self) -> Iterator[str]:
        spec, pointer = self.normal.spec, self.source.pointer
        last = max(line for place, line in spec.lines.items() if f"{place}/".startswith(f"{pointer}/"))
        yield f"{spec.origin}:{spec.lines[pointer]}  to line {last}, {pointer}"

    def _traits(self) -> Iterator[str]:
        spec, found = self.normal.spec, self.traits()
        places = [f"{spec.origin}:{spec.lines[trait.pointer]}" for trait in found]
        width = max(map(len, places))
        for place, trait in zip(places, found, strict=True):
            yield f"{place:{width}}  {trait.name}: {trait.words}"
        yield f"{'':{width}}  none: {', '.join(absent(found)) or 'it has them all'}"


def explanations(spec: Spec) -> dict[str, Explanation]:
    """Every operation of a spec, by its name."""
    normal = normalise(spec)
    api = infer(normal)
    traced = trace(spec, api)
    sources = {source.raw["operationId"]: source for source in normal.operations}
    return {
        operation.name: Explanation(normal, api, traced, sources[operation.name], operation)
        for operation in api.operations
    }


def explain(name: str, specs: Iterable[Spec]) -> str:
    """What there is to know of an operation, for people to read.

    Args:
        name: its `operationId`; where two APIs have it, both are explained.
        specs: those that may have it.

    Raises:
        UnknownOperationError: none has it; it names those that are called much the same.
    """
    found = [explanations(spec) for spec in specs]
    texts = ["\n".join(each[name].lines()) for each in found if name in each]
    if not texts:
        raise UnknownOperationError(name, [known for each in found for known in each])
    return "\n\n".join(texts)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield title
    yield from (f"  {line}".rstrip() for line in lines)
