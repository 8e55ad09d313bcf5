"""Figures: a derived number says how it was computed, and the sum is done again."""

import ast
import re
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from operator import add, mul, sub, truediv

from kennisbank.checks.fault import Fault
from kennisbank.records.blocks import Figure
from kennisbank.records.model import within

_SIGNS = re.compile(r"[0-9.+\-*/() ]+")
_OPERATIONS: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.Div: truediv,
}


def computed(formula: str) -> Decimal:
    """Compute a sum of numbers, + - * / and brackets.

    Raises `ValueError` when it is not such a sum and `ArithmeticError` when it has no answer.
    """
    if not _SIGNS.fullmatch(formula):
        raise ValueError(formula)
    try:
        tree = ast.parse(formula.strip(), mode="eval")
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
