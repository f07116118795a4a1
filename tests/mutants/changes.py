"""Small changes to a rule's file, each of which some test should notice."""

import ast
import copy
from collections.abc import Iterator
from typing import NamedTuple

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
REACHED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
CALLED = {"max": "min", "min": "max", "any": "all", "all": "any", "sum": "max"}
WORDS = {"says", "Message", "Field"}  # sentences and limits of settings: other tests read them
Spot = ast.expr | ast.stmt | ast.comprehension


class Change(NamedTuple):
    """One change: where, what stood there, what stands there instead, and the whole new file."""

    line: int
    function: str
    before: str
    after: str
    source: str

    @property
    def told(self) -> str:
        return f"{self.function}: {self.before} → {self.after}"


def changes(source: str) -> Iterator[Change]:
    """Every change of a file, function by function; sentences and settings are left alone."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name != "describe":
            for spot in (s for statement in node.body for s in _spots(statement)):
                for after in _instead(spot):
                    yield _change(source, node.name, spot, after)


def _spots(node: ast.AST) -> Iterator[Spot]:
    if isinstance(node, ast.FunctionDef):
        return
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in WORDS:
        return
    if isinstance(node, ast.expr | ast.stmt | ast.comprehension):
        yield node
    for name, value in ast.iter_fields(node):
        if name != "annotation":
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _spots(child)


def _instead(spot: Spot) -> Iterator[str]:
    """What may stand in the place of an expression or a statement."""
    if isinstance(spot, ast.stmt):
        yield from _other_statement(spot)
    elif isinstance(spot, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
        yield from _unfiltered(spot)
    elif isinstance(spot, ast.Constant):
        yield from _other_constants(spot.value)
    else:
        yield from _other_sums(spot)


def _other_statement(spot: ast.stmt) -> Iterator[str]:
    match spot:
        case ast.Continue() | ast.Break() | ast.AugAssign():
            yield "pass"
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield "pass"
        case ast.If(test=test):
            yield _text(ast.If(ast.UnaryOp(ast.Not(), test), spot.body, spot.orelse))


def _other_constants(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield str(not value)
    elif isinstance(value, int):
        yield from (str(n) for n in (value + 1, value - 1) if n >= 0)


def _other_sums(spot: Spot) -> Iterator[str]:
    match spot:
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            for other in COMPARED[type(op)]:
                yield _text(ast.Compare(left, [other()], [right]))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in REACHED:
            yield _text(ast.BinOp(left, REACHED[type(op)](), right))
        case ast.BoolOp(values=parts):
            for part in parts:
                yield _text(ast.BoolOp(spot.op, [p for p in parts if p is not part]))
        case _:
            yield from _other_calls(spot)


def _other_calls(spot: Spot) -> Iterator[str]:
    match spot:
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield _text(operand)
        case ast.Call(func=ast.Name(id=name)) if name in CALLED:
            yield _text(ast.Call(ast.Name(CALLED[name]), spot.args, spot.keywords))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield _text(ast.IfExp(ast.UnaryOp(ast.Not(), test), body, orelse))


def _unfiltered(
    spot: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp,
) -> Iterator[str]:
    """The comprehension without one of its conditions."""
    for i, loop in enumerate(spot.generators):
        for n in range(len(loop.ifs)):
            bare = copy.deepcopy(spot)
            del bare.generators[i].ifs[n]
            yield _text(bare)


def _text(node: ast.AST) -> str:
    text = ast.unparse(ast.fix_missing_locations(node))
    return text if isinstance(node, ast.stmt) else f"({text})"


def _change(source: str, function: str, spot: Spot, after: str) -> Change:
    """Put a text in the place of a spot; lines are cut in bytes, as the parser counts them."""
    assert not isinstance(spot, ast.comprehension)
    assert spot.end_lineno is not None
    assert spot.end_col_offset is not None
    lines = source.encode().splitlines(keepends=True)
    first, last = lines[spot.lineno - 1], lines[spot.end_lineno - 1]
    indented = after.replace("\n", "\n" + " " * spot.col_offset).encode()
    made = b"".join(
        [
            *lines[: spot.lineno - 1],
            first[: spot.col_offset] + indented + last[spot.end_col_offset :],
            *lines[spot.end_lineno :],
        ]
    )
    before = ast.unparse(spot)
    if isinstance(spot, ast.If):
        before, after = f"if {ast.unparse(spot.test)}", after.split("\n")[0].rstrip(":")
    return Change(spot.lineno, function, before, after, made.decode())
