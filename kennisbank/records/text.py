"""The text types of a record: plain `Line`, Markdown `Prose`, and the limits both can carry."""

from dataclasses import dataclass
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_TEXT = core_schema.str_schema(strip_whitespace=True, min_length=1)


class Line(str):
    """One line of plain text; a template escapes it like any other string."""

    @classmethod
    def _validated(cls, text: str) -> Self:
        if "\n" in text:
            raise PydanticCustomError(
                "one_line", "moet op één regel staan; haal de regeleinden weg"
            )
        if "\t" in text:
            raise PydanticCustomError("one_line", "er staat een tab in; typ een spatie")
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls._validated, _TEXT)


class Prose(str):
    """Text in our Markdown subset. Only `kennisbank.prose` turns it into HTML or print."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls, _TEXT)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "contentMediaType": "text/markdown"}


@dataclass(frozen=True)
class Limit:
    """At most so many characters and words: the print budgets of the handout and the site."""

    characters: int | None = None
    words: int | None = None

    def _check(self, text: str) -> str:
        self._count("tekens", len(text), self.characters)
        self._count("woorden", len(text.split()), self.words)
        return text

    @staticmethod
    def _count(unit: str, length: int, limit: int | None) -> None:
        if limit is not None and length > limit:
            raise PydanticCustomError(
                "too_much_text",
                "telt {length} {unit}; hoogstens {limit} past: schrap er {excess}",
                {"length": length, "unit": unit, "limit": limit, "excess": length - limit},
            )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        limits = {"maxLength": self.characters} if self.characters else {}
        return {**handler(schema), **limits}
