"""The practice card: what a local network did, with whom, and what came of it."""

from typing import Annotated

from pydantic import (
    Field,
)

from kennisbank.kinds.references import GuideRef, NetworkModelRef, PhaseRef
from kennisbank.records.blocks import Basis, Sentence
from kennisbank.records.model import Model


class ModelChoice(Model):
    """The network model that fits this practice best."""

    id: NetworkModelRef = Field(title="Model", description="Het id van een netwerkmodel.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Waarom dit model past.")


class PhaseChoice(Model):
    """A phase in which this practice has something to show."""

    id: PhaseRef = Field(title="Fase", description="Het id van een fase.")
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")
    why: Sentence = Field(title="Waarom", description="Wat een netwerk in die fase hier vindt.")


class Help(Model):
    """A worksite, critical factor or question group for which a network finds something here."""

    target: GuideRef = Field(
        title="Plek",
        description="werf/<toolkit>/<nummer>, factor/<netwerkmodel>/<id> of vragen/<fase>/<id>.",
    )
    why: Sentence = Field(title="Waarom", description="Wat een netwerk daarvoor hier vindt.")


Helps = Annotated[
    tuple[Help, ...],
    Field(
        title="Helpt bij",
        description="Werven, kritische factoren en vraaggroepen, met wat een netwerk hier vindt.",
        max_length=3,
    ),
]
