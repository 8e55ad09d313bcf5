"""Choices of phases, models and places in the guides, each with its reason: of several kinds."""

from typing import Annotated

from pydantic import (
    Field,
)

from kennisbank.kinds.references import GuideRef, NetworkModelRef, PhaseRef
from kennisbank.records.blocks import Basis, ReasonedChoice, Sentence
from kennisbank.records.reference import Reference


class ModelChoice(ReasonedChoice):
    """The network model that fits this practice best."""

    id: NetworkModelRef = Field(title="Model", description="Het id van een netwerkmodel.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Waarom dit model past.")


class PhaseChoice(ReasonedChoice):
    """A phase in which this practice has something to show."""

    id: PhaseRef = Field(title="Fase", description="Het id van een fase.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk in die fase hier vindt.")


class Help(ReasonedChoice):
    """A worksite, critical factor or question group for which a network finds something here."""

    target: GuideRef = Field(
        title="Plek",
        description="werf/<toolkit>/<nummer>, factor/<netwerkmodel>/<id> of vragen/<fase>/<id>.",
    )
    why: Sentence = Field(title="Waarom", description="Wat een netwerk daarvoor hier vindt.")

    @property
    def chosen(self) -> Reference:
        """The place in the guides."""
        return self.target


Helps = Annotated[
    tuple[Help, ...],
    Field(
        title="Helpt bij",
        description="Werven, kritische factoren en vraaggroepen, met wat een netwerk hier vindt.",
        max_length=3,
    ),
]
