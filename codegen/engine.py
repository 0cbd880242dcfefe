"""The only module that knows openapi-python-client: it parses the schemas and drives the model templates."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client
from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty

from codegen.findings import Finding, Rule, SpecError
from codegen.ir import Api, Enum, Model
from codegen.normalise import NormalSpec

_TEMPLATES = Path(__file__).parent / "templates" / "engine"
_SCHEMAS = "#/components/schemas/"
_DECISIVE = ("type", "required", "enum", "const", "format")

ENGINE_VERSION = version("openapi-python-client")
SOURCES = Path(openapi_python_client.__file__).parent
"""Where the engine's own code lies."""


def render_models(normal: NormalSpec, api: Api, tools: dict[str, Callable[..., Any]], out: Path) -> Path:
    """Write one file for each model and enum of a spec below `out`.

    Args:
        tools: what the templates call besides the engine's own filters.

    Returns:
        The folder with the files.

    Raises:
        SpecError: any warning of the engine, or a disagreement between its reading and ours.
    """
    named: dict[str, Model | Enum] = {model.name: model for model in api.models}
    named.update({enum.name: enum for enum in api.enums})
    config = _config(named, out)
    data = GeneratorData.from_dict(_document(normal, api), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_warning(normal, api, data)])
    if data.errors:
        raise SpecError([_warning(normal, api, error) for error in data.errors])
    if found := [*_differences(normal, data, api)]:
        raise SpecError(found)
    project = Project(openapi=data, config=config, custom_template_path=_TEMPLATES)
    project.env.undefined = StrictUndefined
    project.env.globals.update(described=lambda parsed: named[str(parsed.class_info.name)], **tools)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise SpecError([_warning(normal, api, error) for error in errors])
    return project.package_dir / "models"


def _config(named: dict[str, Model | Enum], out: Path) -> Config:
    overrides = {
        name: ClassOverride.model_validate({"class_name": name, "module_name": item.module})
        for name, item in named.items()
    }
    return Config.from_sources(
        config_file=ConfigFile(post_hooks=[], class_overrides=overrides),
        meta_type=MetaType.NONE,
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=False,
        output_path=out,
    )


def _document(normal: NormalSpec, api: Api) -> dict[str, Any]:
    """The schemas under their class names, and no paths: these we render ourselves."""
    classes = {model.schema: model.name for model in api.models}
    classes |= {enum.schema: enum.name for enum in api.enums}
    classes |= {union.schema: union.name for union in api.unions}
    schemas = {
        classes[name]: _plain(schema, classes) for name, schema in normal.schemas.items() if name in classes
    }
    info = {"title": api.title, "version": api.version}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _plain(schema: Mapping[str, Any], classes: dict[str, str]) -> dict[str, Any]:
    """What decides how many classes there are and which fields they have; all else is ours alone."""
    ref = schema.get("$ref")
    if isinstance(ref, str):
        return {"$ref": f"{_SCHEMAS}{classes[ref.removeprefix(_SCHEMAS)]}"}
    if "properties" not in schema and schema.get("type") in ("object", ["object", "null"]):
        return {}  # free keys: a mapping to us, where the engine would make a class
    plain = {key: schema[key] for key in _DECISIVE if key in schema}
    if "properties" in schema:
        plain["properties"] = {name: _plain(value, classes) for name, value in schema["properties"].items()}
    if "items" in schema:
        plain["items"] = _plain(schema["items"], classes)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            plain[key] = [_plain(member, classes) for member in schema[key]]
    return plain


def _differences(normal: NormalSpec, data: GeneratorData, api: Api) -> Iterator[Finding]:
    """Both readings of the schemas must have the same classes, fields and required flags."""
    parsed = {str(model.class_info.name): _fields(model) for model in data.models}
    ours = {model.name: {field.wire: field.required for field in model.fields} for model in api.models}
    for name in sorted(parsed.keys() | ours.keys()):
        if parsed.get(name) != ours.get(name):
            yield _finding(normal, api, name, Rule.TWO_READINGS, f"the engine reads model {name} otherwise")
    enums = {str(enum.class_info.name) for enum in data.enums}
    for name in sorted(enums ^ {enum.name for enum in api.enums}):
        problem = f"the engine {'finds' if name in enums else 'does not find'} an enum {name}"
        yield _finding(normal, api, name, Rule.TWO_READINGS, problem)


def _fields(model: ModelProperty) -> dict[str, bool]:
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return {prop.name.get_untrusted_value(): prop.required for prop in properties}


def _warning(normal: NormalSpec, api: Api, error: GeneratorError) -> Finding:
    text = " ".join(" ".join(part.split()) for part in (error.header, error.detail) if part)
    named = re.search(r"/components/schemas/(\w+)", text)
    return _finding(normal, api, named[1] if named else "", Rule.ENGINE, f"the engine warns: {text}")


def _finding(normal: NormalSpec, api: Api, name: str, rule: Rule, problem: str) -> Finding:
    """A finding at the schema that has become a class of some name."""
    schemas = {item.name: item.schema for item in api.classes}
    pointer = normal.pointers.get(schemas.get(name, ""), "/components/schemas")
    remedy = "Write the schema more plainly, or teach codegen/engine.py and codegen/infer_schemas.py"
    return normal.spec.finding(pointer, rule, problem, remedy)
