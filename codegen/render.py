"""Print the IR through our own templates; the model files come from the engine."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import docstrings, engine, python_code, wire_code
from codegen.commands import commands
from codegen.ir import Api, Argument, Operation, Resource
from codegen.normalise import NormalSpec

_TEMPLATES = Path(__file__).parent / "templates" / "own"


def render(normal: NormalSpec, api: Api, out: Path) -> None:
    """Write the package of one API to `out/<package>`, not yet formatted."""
    package = out / api.package
    package.mkdir(parents=True)
    environment = _environment(api)
    _models(normal, api, environment, package)
    for resource in api.resources:
        _resource(api, resource, environment, package)
    for name in ("client", "operations"):
        _write(package / f"{name}.py", environment, f"{name}.py.jinja", api=api)
    _write(package / "__init__.py", environment, "package_init.py.jinja", api=api)
    names = [resource.name for resource in api.resources]
    _lazy_modules(package / "api", environment, f"Endpoint functions of the {api.title}.", api, names)
    (package / "resources" / "__init__.py").write_text(
        f'"""Resources of the {docstrings.escaped(api.title)}. {_header(api)}"""\n', encoding="utf-8"
    )
    (package / "py.typed").write_bytes(b"")
    document = json.dumps(api.document, ensure_ascii=False, indent=2, default=str)
    (package / "openapi.json").write_text(document + "\n", encoding="utf-8")
    (package / "commands.json").write_text(commands(api), encoding="utf-8")


def _environment(api: Api) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.globals.update(_tools(api))
    environment.filters["literal"] = repr
    return environment


def _tools(api: Api) -> dict[str, Any]:
    """What the templates may call."""
    unions = {union.name: union for union in api.unions}
    return {
        "take_lines": lambda model: wire_code.take_lines(model, unions),
        "encode_lines": lambda model: wire_code.encode_lines(model, unions),
        "api_package": api.package,
        "header": lambda: _header(api),
        "literal": repr,
        "wrapped": docstrings.wrapped,
        "escaped": docstrings.escaped,
        "operation_docstring": docstrings.operation_docstring,
        "client_docstring": docstrings.client_docstring,
        "field_docstring": docstrings.field_docstring,
        "field_declaration": python_code.field_declaration,
        "field_codec": python_code.field_codec,
        "rule_code": python_code.rule_code,
        "method_declaration": python_code.method_declaration,
        "request_declaration": python_code.request_declaration,
        "argument_value": python_code.argument_value,
        "builder_line": python_code.builder_line,
        "reply_type": python_code.reply_type,
        "scheme_code": python_code.scheme_code,
        "operation_traits": python_code.operation_traits,
        "constructor_options": python_code.constructor_options,
        "method_arguments": method_arguments,
        "method_returns": method_returns,
        "page_arguments": page_arguments,
        "converted": python_code.converted,
    }


def method_arguments(operation: Operation) -> tuple[Argument, ...]:
    """The arguments of a resource method: the pager of a list fills in number and size itself."""
    paging = operation.paging
    if paging is None:
        return operation.arguments
    return tuple(
        argument for argument in operation.arguments if argument.wire not in (paging.number, paging.size)
    )


def method_returns(operation: Operation, prefix: str) -> str:
    """The annotation of what a resource method returns."""
    if operation.reply.kind == "csv":
        return f"{prefix}Report"
    if operation.reply.kind == "page":
        return f"{prefix}Pager[{python_code.item_type(operation.reply)}]"
    return python_code.reply_type(operation.reply)


def page_arguments(operation: Operation) -> str:
    """How a pager passes number and size to `request`."""
    assert operation.paging is not None
    names = {argument.wire: argument.name for argument in operation.arguments}
    paging = operation.paging
    return f"{names[paging.number]}=page_number, {names[paging.size]}=page_size"


def _header(api: Api) -> str:
    return f"Generated from {docstrings.escaped(api.origin)}; edits are lost."


def _models(normal: NormalSpec, api: Api, environment: Environment, package: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        made = engine.render_models(normal, api, _tools(api), Path(scratch) / api.package)
        shutil.copytree(made, package / "models")
    names = {(model.module, model.name) for model in api.models}
    names |= {(enum.module, enum.name) for enum in api.enums}
    for union in api.unions:
        _write(package / "models" / f"{union.module}.py", environment, "union.py.jinja", api=api, union=union)
        named = (union.name, f"Unknown{union.name}", union.module.upper())
        names |= {(union.module, name) for name in named}
    _write(
        package / "models" / "__init__.py",
        environment,
        "lazy_names.py.jinja",
        title=f"Models of the {api.title}.",
        package=f"{api.package}.models",
        names=sorted(names, key=lambda pair: pair[1]),
    )


def _resource(api: Api, resource: Resource, environment: Environment, package: Path) -> None:
    endpoints = package / "api" / resource.name
    for operation in resource.operations:
        path = endpoints / f"{operation.method}.py"
        _write(path, environment, "endpoint.py.jinja", api=api, operation=operation)
    methods = [operation.method for operation in resource.operations]
    _lazy_modules(endpoints, environment, f"Endpoint functions of `{resource.name}`.", api, methods)
    path = package / "resources" / f"{resource.name}.py"
    _write(path, environment, "resource.py.jinja", api=api, resource=resource)


def _lazy_modules(folder: Path, environment: Environment, title: str, api: Api, names: list[str]) -> None:
    package = ".".join([api.package, *folder.parts[folder.parts.index(api.package) + 1 :]])
    _write(
        folder / "__init__.py",
        environment,
        "lazy_modules.py.jinja",
        title=title,
        package=package,
        names=sorted(names),
    )


def _write(path: Path, environment: Environment, template: str, **values: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(environment.get_template(template).render(**values), encoding="utf-8")
