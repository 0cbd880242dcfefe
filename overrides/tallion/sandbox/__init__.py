"""Both APIs on loopback, to try the clients on and to test with: `pip install "tallion[sandbox]"`.

Built on the shipped `openapi.json` and on libraries, never on our models: a client and its sandbox must
not share a misreading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tallion.sandbox.faults import Fault
    from tallion.sandbox.recording import RecordedRequest
    from tallion.sandbox.sandbox import Sandbox
    from tallion.sandbox.state import State
else:
    from importlib import import_module

    _HOME = {"Fault": "faults", "RecordedRequest": "recording", "Sandbox": "sandbox", "State": "state"}
    _EXTRA = frozenset({"jsonschema", "python_multipart", "referencing"})

    def __getattr__(name):
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in _EXTRA:
                raise
            raise ImportError(
                f'The sandbox needs {error.name}, which is not installed: pip install "tallion[sandbox]"'
            ) from error
        globals()[name] = value
        return value

    def __dir__():
        return sorted(_HOME)


__all__ = ["Fault", "RecordedRequest", "Sandbox", "State"]
