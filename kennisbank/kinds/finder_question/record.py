"""Questions of the model finder: what a network answers says which model it is like."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from kennisbank.kinds.references import NetworkModelRef
from kennisbank.records.blocks import Basis, ReasonedChoice, Sentence
from kennisbank.records.model import misfit
from kennisbank.records.sourced import Sourced, Sources
from kennisbank.records.text import Limit, Line


class FinderAnswer(ReasonedChoice):
    """An answer, and the one model that it speaks for."""

    id: NetworkModelRef = Field(title="Model", description="Het id van een netwerkmodel.")
    text: Annotated[Line, Limit(characters=75)] = Field(
        title="Antwoord", description="Wat een netwerk over zichzelf zegt."
    )
    why: Sentence = Field(
        title="Waarom", description="De reden die een lezer krijgt; begint met 'Omdat'."
    )
    basis: Basis = Field(title="Basis", description="Staat het in een bron, of schat je het in?")


class FinderQuestion(Sourced):
    """A plain question to a network about itself."""

    kind: ClassVar[str] = "finder_question"
    noun: ClassVar[str] = "wijzervraag"
    section: ClassVar[str] = "netwerkmodellen/modelwijzer"

    text: Annotated[Line, Limit(characters=60)] = Field(
        title="Vraag", description="Een gewone vraag aan een netwerk, in de jullie-vorm."
    )
    meaning: Sentence = Field(
        title="Betekenis", description="Waarom de wijzer dit vraagt, in één of twee zinnen."
    )
    answers: tuple[FinderAnswer, ...] = Field(
        title="Antwoorden", description="Voor elk model hoogstens één.", min_length=2
    )
    sources: Sources

    @property
    def label(self) -> str:
        """The question."""
        return self.text

    @property
    def field(self) -> str:
        """The name under which an answer is kept: `model.hoe-begonnen`."""
        return f"model.{self.id}"

    @property
    def address(self) -> str:
        """All questions stand on one page; each has an anchor there."""
        return f"{self.section}/#{self.noun}-{self.id}"

    def answer_for(self, model: str) -> FinderAnswer | None:
        """Return the answer that speaks for a model, if there is one."""
        return next((answer for answer in self.answers if answer.id == model), None)

    @model_validator(mode="after")
    def _each_model_once(self) -> Self:
        if len({answer.id for answer in self.answers}) < len(self.answers):
            raise misfit("twee antwoorden horen bij hetzelfde model; hou er één", "answers")
        return self
