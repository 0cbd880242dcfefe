"""The only module that knows openapi-python-client: it parses the schemas and drives the model templates."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
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

from codegen.ir import Api, Enum, Model
from codegen.normalise import NormalSpec

_TEMPLATES = Path(__file__).parent / "templates" / "engine"
_SCHEMAS = "#/components/schemas/"

ENGINE_VERSION = version("openapi-python-client")
SOURCES = Path(openapi_python_client.__file__).parent
"""Where the engine's own code lies."""


class EngineError(Exception):
    """The engine warned, or read the schemas otherwise than we do."""


def render_models(normal: NormalSpec, api: Api, tools: dict[str, Callable[..., Any]], out: Path) -> Path:
    """Write one file for each model and enum of a spec below `out`.

    Args:
        tools: what the templates call besides the engine's own filters.

    Returns:
        The folder with the files.

    Raises:
        EngineError: any warning of the engine, or a disagreement between its reading and ours.
    """
    named: dict[str, Model | Enum] = {model.name: model for model in api.models}
    named.update({enum.name: enum for enum in api.enums})
    config = _config(named, out)
    data = GeneratorData.from_dict(_document(normal, api), config=config)
    if isinstance(data, GeneratorError):
        raise EngineError(f"{api.spec_name}: {_text(data)}")
    _check(data, api)
    project = Project(openapi=data, config=config, custom_template_path=_TEMPLATES)
    project.env.undefined = StrictUndefined
    project.env.globals.update(described=lambda parsed: named[str(parsed.class_info.name)], **tools)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise EngineError("\n".join(f"{api.spec_name}: {_text(error)}" for error in errors))
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
        overwrite=True,
        output_path=out,
    )


def _document(normal: NormalSpec, api: Api) -> dict[str, Any]:
    """The schemas under their class names, and no paths: these we render ourselves."""
    classes = {model.schema: model.name for model in api.models}
    classes |= {enum.schema: enum.name for enum in api.enums}
    classes |= {union.schema: union.name for union in api.unions}
    schemas = {
        classes[name]: _renamed(schema, classes) for name, schema in normal.schemas.items() if name in classes
    }
    info = {"title": api.title, "version": api.version}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


def _renamed(node: Any, classes: dict[str, str]) -> Any:
    if isinstance(node, list):
        return [_renamed(item, classes) for item in node]
    if not isinstance(node, dict):
        return node
    ref = node.get("$ref")
    if isinstance(ref, str):
        return {"$ref": f"{_SCHEMAS}{classes[ref.removeprefix(_SCHEMAS)]}"}
    if "properties" not in node and node.get("type") in ("object", ["object", "null"]):
        return {}  # free keys: a mapping to us, where the engine would make a class
    dropped = ("discriminator", "additionalProperties")  # told apart, and kept as they come, by our runtime
    return {key: _renamed(value, classes) for key, value in node.items() if key not in dropped}


def _check(data: GeneratorData, api: Api) -> None:
    """Both readings of the schemas must have the same classes, fields and required flags."""
    parsed = {str(model.class_info.name): _fields(model) for model in data.models}
    ours = {model.name: {field.wire: field.required for field in model.fields} for model in api.models}
    if parsed != ours:
        names = sorted(name for name in parsed.keys() | ours.keys() if parsed.get(name) != ours.get(name))
        raise EngineError(
            f"{api.spec_name}: the engine reads these models otherwise than codegen/infer_schemas.py: {names}"
        )
    enums = {str(enum.class_info.name) for enum in data.enums}
    if enums != {enum.name for enum in api.enums}:
        raise EngineError(f"{api.spec_name}: the engine finds other enums than we do: {sorted(enums)}")


def _fields(model: ModelProperty) -> dict[str, bool]:
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return {prop.name.get_untrusted_value(): prop.required for prop in properties}


def _text(error: GeneratorError) -> str:
    return " ".join(" ".join(part.split()) for part in (error.header, error.detail) if part)
