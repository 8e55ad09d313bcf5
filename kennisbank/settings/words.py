"""The words of a sector that the checks ask for; each joins a short general list of ours."""

from typing import Annotated

from pydantic import Field

from kennisbank.records.model import Model

LowerWord = Annotated[
    str, Field(pattern=r"^[^\sA-Z@]+( [^\sA-Z@]+)*$", max_length=40, examples=["bemoeizorg"])
]


class Words(Model):
    """Words that mean something particular in this knowledge base."""

    services: tuple[Annotated[LowerWord, Field(pattern=r"^[^\sA-Z@]+$")], ...] = Field(
        (),
        title="Diensten",
        description="Woorden die een mailbox tot die van een dienst maken, in kleine letters.",
    )
    jargon: tuple[LowerWord, ...] = Field(
        (),
        title="Vakwoorden",
        description="Woorden die een lezer misschien niet kent, in kleine letters.",
    )
