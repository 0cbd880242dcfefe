"""Replies checked against the document before they leave, so that the sandbox cannot teach what is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from tallion.sandbox.document import Document, Operation, Schema
from tallion.sandbox.formats import validator
from tallion.sandbox.replies import Reply


class ReplyChecker:
    """Says what is wrong with a reply of one operation."""

    def __init__(self, operation: Operation, document: Document) -> None:
        self._replies = operation.replies
        self._document = document
        self._validators: dict[tuple[int, str], Draft202012Validator] = {}

    def fault_of(self, reply: Reply) -> str | None:
        """What is wrong with the reply, or None."""
        bodies = self._bodies(reply.status)
        if bodies is None:
            return f"The document has no reply with status {reply.status}."
        if reply.media_type is None or not bodies:
            return self._fault_of_missing(reply, bodies)
        media_type = reply.media_type.partition(";")[0]
        if media_type not in bodies:
            return f"The document has no {media_type} for status {reply.status}."
        schema = bodies[media_type]
        if schema is None or not media_type.endswith("json"):
            return None
        error = best_match(self._validator(reply.status, media_type, schema).iter_errors(reply.body))
        return None if error is None else f"The body is not valid at {error.json_path}: {error.message}"

    def _fault_of_missing(self, reply: Reply, bodies: Mapping[str, Schema | None]) -> str | None:
        if reply.media_type is None and not bodies:
            return None
        return f"Status {reply.status} {'has' if bodies else 'has no'} body in the document."

    def _bodies(self, status: int) -> Mapping[str, Schema | None] | None:
        for code in (str(status), f"{status // 100}XX", "default"):
            if code in self._replies:
                return self._replies[code]
        return None

    def _validator(self, status: int, media_type: str, schema: Schema) -> Draft202012Validator:
        key = (status, media_type)
        if key not in self._validators:
            self._validators[key] = validator(schema, self._document.registry)
        return self._validators[key]
