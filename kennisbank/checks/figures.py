"""Figures: a derived number says how it was computed, and is shown as the number that it is."""

import ast
import re
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from operator import add, mul, sub, truediv

from kennisbank.checks.fault import Fault
from kennisbank.records.blocks import Figure
from kennisbank.records.model import within

_TYPED = str.maketrans("×−", "*-")
_SIGNS = re.compile(r"[0-9.+\-*/() ]+")
_NUMBER = re.compile(r"(?:[^\W\d]+\.? )?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?: ?%)?")
_SHARE = re.compile(r"(\d{1,3}) op (0*[1-9]\d{0,2})")
_OPERATIONS: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.Div: truediv,
}


def computed(formula: str) -> Decimal:
    """Compute a sum of numbers, + - * / and brackets; × and − are * and -.

    Raises `ValueError` when it is not such a sum and `ArithmeticError` when it has no answer.
    """
    written = formula.translate(_TYPED)
    if not _SIGNS.fullmatch(written):
        raise ValueError(formula)
    try:
        tree = ast.parse(written.strip(), mode="eval")
    except SyntaxError:
        raise ValueError(formula) from None
    return _value(tree.body)


def miscounted(record: object) -> Iterator[Fault]:
    """Find derived figures without a formula, and formulas that don't give the figure."""
    for loc, figure in within(record, Figure):
        if figure.formula:
            message = _wrong_sum(figure.value, figure.formula)
            if message:
                yield Fault((*loc, "formula"), message)
        elif figure.certainty == "afgeleid":
            message = "een afgeleid getal heeft een formule (formula) nodig, zoals 152 - 35 + 27"
            yield Fault((*loc, "certainty"), message)


def miswritten(record: object) -> Iterator[Fault]:
    """Find a figure that is shown as another number than its value."""
    for loc, figure in within(record, Figure):
        if figure.shown and figure.value != _read(figure):
            message = f"dit is een ander getal dan de waarde ({figure.value:f}); kijk beide na"
            yield Fault((*loc, "shown"), message)


def _read(figure: Figure) -> Decimal:
    """Return the number that a reader sees; in words it is as good as the value."""
    shown = figure.shown or ""
    if number := _NUMBER.fullmatch(shown):
        return Decimal(number[1].replace(".", "").replace(",", "."))
    share = _SHARE.fullmatch(shown) if figure.unit == "procent" else None
    return _percentage(share, figure.value) if share else figure.value


def _percentage(share: re.Match[str], value: Decimal) -> Decimal:
    """Return how many in a hundred a share is, or the value when that is about as many."""
    exact = 100 * Decimal(share[1]) / Decimal(share[2])
    return value if abs(exact - value) < 1 else exact


def _wrong_sum(value: Decimal, formula: str) -> str:
    try:
        outcome = computed(formula)
        right = _rounded_like(value, outcome) == value
    except ArithmeticError:
        return "deze formule is niet uit te rekenen; deel niet door nul"
    except ValueError:
        return "schrijf de formule met getallen en + - * /, met een punt voor decimalen"
    if right:
        return ""
    return f"de formule geeft {outcome:.10g}, maar de waarde is {value:.10g}; reken het na"


def _rounded_like(value: Decimal, outcome: Decimal) -> Decimal:
    """Round to as many decimals as the author gave."""
    decimals = max(0, -int(value.as_tuple().exponent))
    return outcome.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _value(node: ast.expr) -> Decimal:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return Decimal(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATIONS:
        return _OPERATIONS[type(node.op)](_value(node.left), _value(node.right))
    raise ValueError(ast.dump(node))
