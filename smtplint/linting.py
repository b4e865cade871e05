"""lint(), is_valid() and validate(): a command, the rules and the servers, put together to a Report.

Strategy. Most commands are sound and plain, and one derived expression (``grammar/plain.lark``) says so: nothing else
is done with them. Of the rest, the strict expression decides whether the tolerant parse is needed for its quirks;
the rules whose quirks were met and the standing rules are asked; a rule that yields to another is dropped where
the two overlap; and each fix is kept only if it is proven: with its edits (alone, or together with those of the other
findings) the command parses strictly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from . import grammars, rules, syntax
from .edits import apply
from .model import Command, Context, Edit, Finding, Fix, Prediction, Safety, Span
from .octets import encoded
from .regexes import regex

# Whether two stretches meet, in one way or the other.
_Meet = Callable[[Span, Span], bool]
_PLAIN = Context()
_END = b"\r\n"
_ROUNDS = 8
# So many findings of one rule are told in one command; who has made more slips of a kind has made one mistake.
_TOLD_OF_A_RULE = 32
# Where the fixes do not mend a command together, so many of them are tried alone.
_TRIED = 12
_TRIED_OCTETS = 6_000
_ANY_FIX: frozenset[Safety] = frozenset(("safe", "unsafe"))
# Below this length no local part, label, domain or path can be over its limit.
_SHORT_MAILBOX = 63
# What local parts are made of, most of them.
_USUAL = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+=-"
_CONTROL = regex(rb"[\x00-\x1f\x7f]")
_QUOTE, _OPENS_LITERAL, _COLON = b'"[:'


class Report:
    """What lint() found.

    ok           no finding is an error: the RFC's own verdict, but for what its grammar allows and attackers use (SL7)
    findings     Finding…, by position
    fixed        the command with all safe and unsafe fixes applied, again and again until no error is left (its
                 line end kept), or None where that cannot be reached
    predictions  one Prediction for each server asked for
    command      the Command as it was read
    """

    # without a dictionary nothing can be set from outside; three are kept when first asked for
    __slots__ = ("_command", "_context", "_findings", "_fixed", "_given", "_predictions", "_raw")

    _command: Command
    _fixed: bytes | None
    _predictions: tuple[Prediction, ...]

    def __init__(self, given: bytes, raw: bytes, findings: tuple[Finding, ...], context: Context) -> None:
        self._given = given
        self._raw = raw
        self._context = context
        self._findings = findings

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._findings

    @property
    def ok(self) -> bool:
        return not _has_error(self._findings)

    @property
    def command(self) -> Command:
        try:
            return self._command
        except AttributeError:
            self._command = syntax.parse(self._raw)
            return self._command

    @property
    def fixed(self) -> bytes | None:
        try:
            return self._fixed
        except AttributeError:
            raw, left = mended(self._raw, self._context, _ANY_FIX, self._findings)
            end = self._given[len(self._raw) :]
            self._fixed = None if _has_error(left) else (raw.removesuffix(end) if end else raw) + end
            return self._fixed

    @property
    def predictions(self) -> tuple[Prediction, ...]:
        try:
            return self._predictions
        except AttributeError:
            from .prediction import in_session

            self._predictions = in_session(self._raw, self._context)
            return self._predictions

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and (self._given, self._context) == (other._given, other._context)

    def __hash__(self) -> int:
        return hash((self._given, self._context))

    def __repr__(self) -> str:
        predicted = f", predictions={self.predictions!r}" if self._context.servers else ""
        return f"Report(ok={self.ok}, findings={self.findings!r}, fixed={self.fixed!r}{predicted})"

    def __str__(self) -> str:
        from .output.full import excerpt

        return "\n".join(excerpt(self._raw, finding) for finding in self._findings) or "no finding"


class CommandSyntaxError(ValueError):
    """A command that validate() refuses; ``report`` says why, and str() shows the caret and the fix."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        return str(self.report)


def lint(command: bytes | str, *, servers: Sequence[str] = (), context: Context = _PLAIN) -> Report:
    """Every fault of one MAIL or RCPT command.

    ``command`` is one line; str is encoded as UTF-8 and one trailing CRLF is allowed. ``servers`` is a name as
    ``servers()`` lists them, or several; what they would answer is in ``predictions``, and that one refuses what the
    RFC allows is a finding (SL901). Raises UnknownServer for a name that is not, and TypeError for what is neither
    text nor octets, or no Context.
    """
    if context is not _PLAIN:
        _asked_in(context)
    given = encoded(command)
    raw = given.removesuffix(_END)
    if servers:
        from .servers import profile

        names = (servers,) if isinstance(servers, str) else servers
        context = context._replace(servers=tuple(profile(name).id for name in names))
    return Report(given, raw, findings_of(raw, context), context)


def is_valid(command: bytes | str, *, context: Context = _PLAIN) -> bool:
    """Whether the RFC allows the command: the same as ``lint(command).ok``, sooner. Raises TypeError as that does."""
    if context is not _PLAIN:
        _asked_in(context)
    raw = encoded(command).removesuffix(_END)
    if is_plain(raw):
        return True
    # White space at the end is no word of the grammar, but to be tolerated (RFC 5321 §4.1.1).
    return syntax.is_sound(raw.rstrip(b" \t")) and not _has_error(findings_of(raw, context))


def validate(command: bytes | str, *, context: Context = _PLAIN) -> Command:
    """The command, taken apart. Raises CommandSyntaxError where the RFC forbids it, and TypeError as lint() does."""
    report = lint(command, context=context)
    if not report.ok:
        raise CommandSyntaxError(report)
    return report.command


def _asked_in(context: Context) -> None:
    if not isinstance(context, Context):
        raise TypeError(f"a context is Context, not {type(context).__name__}")
    if not isinstance(context.smtputf8, bool):
        raise TypeError(f"a context's smtputf8 is bool, not {type(context.smtputf8).__name__}")


def _has_error(findings: Iterable[Finding]) -> bool:
    return any(finding.severity == "error" for finding in findings)


def is_plain(raw: bytes) -> bool:
    """Whether the command is sound and there is nothing to say about it; a shortcut, so False says nothing."""
    rule = syntax.RULES.get(raw.find(syntax.PATH_BEGINS))
    if rule is None:
        return False
    match = grammars.whole("plain", rule).fullmatch(raw)
    usual = match is not None
    if match is None and not raw.endswith(b">"):
        match = grammars.whole("plain", f"{rule}_any").fullmatch(raw)
    if match is None:
        return False
    start, end = match.span(1)
    return end - start <= _SHORT_MAILBOX and (usual or _once_each(raw[end + 1 :]))


def _once_each(parameters: bytes) -> bool:
    keywords = [parameter.partition(b"=")[0].upper() for parameter in parameters.split()]
    return len(set(keywords)) == len(keywords)


def findings_of(raw: bytes, context: Context, chosen: Iterable[str] | None = None) -> tuple[Finding, ...]:
    """The findings in one command, fixes proven. ``chosen``: rules to ask, also those that are off by default."""
    if chosen is None and not context.servers and is_plain(raw):
        return ()
    found = _found(syntax.parse(raw), context, None if chosen is None else frozenset(chosen))
    return tuple(_proven(raw, found, context))


def _found(command: Command, context: Context, chosen: frozenset[str] | None = None) -> list[Finding]:
    by_quirk = rules.by_quirk()
    met = [name for name in dict.fromkeys([quirk.name for quirk in command.quirks]) if name in by_quirk]
    found: list[tuple[rules.Rule, Finding]] = []
    scopes = _scopes(command, context)
    standing = rules.standing_rules(scopes, chosen is None)
    for rule, name in (*[(rules.rule(name), name) for name in met], *standing):
        if rule.scope not in scopes or not (rule.default if chosen is None else name in chosen):
            continue
        for hit in islice(rule.check(command, context), _TOLD_OF_A_RULE):
            severity, rfc = hit.severity or rule.severity, hit.rfc or rule.rfc
            found.append((rule, Finding(rule.code, name, severity, hit.span, hit.message, rfc, hit.fix)))
    by_rule: dict[str, list[Finding]] = {}
    for _, one in found:
        by_rule.setdefault(one.rule, []).append(one)
    kept = [
        one
        for rule, one in found
        if not _is_told(one, rule.yields_to, by_rule, _touch) and not _is_told(one, rule.part_of, by_rule, _share)
    ]
    if _has_error(kept):
        kept = [one for one in kept if not rules.rule(one.rule).only_if_sound]
    return sorted(kept, key=lambda finding: (finding.span, finding.code))


def _scopes(command: Command, context: Context) -> frozenset[rules.Scope]:
    """What there is in the command for rules to speak of."""
    wanted: list[rules.Scope] = ["any"]
    if _CONTROL.search(command.raw):
        wanted.append("controls")
    if _QUOTE in command.raw:
        wanted.append("quotes")
    if _OPENS_LITERAL in command.raw:
        wanted.append("literals")
    if context.servers:
        wanted.append("servers")
    if not command.raw.isascii():
        wanted.append("non-ascii")
    if command.parameters:
        wanted.append("parameters")
    if len(command.raw) > rules.LONG:
        wanted.append("long")
    if path := command.path:
        if path.route:
            wanted.append("route")
        local = path.local_part.text if path.local_part else b""
        if local.translate(None, _USUAL) or local[:1] == b"-":
            wanted.append("signs")
        if path.domain and (path.domain.text[-1:].isdigit() or _COLON in path.domain.text):
            wanted.append("number")
    return frozenset(wanted)


def _is_told(one: Finding, names: tuple[str, ...], by_rule: dict[str, list[Finding]], meet: _Meet) -> bool:
    """Whether a finding of a rule of these names explains this one."""
    return any(_explains(other, one, meet) for name in by_rule if name in names for other in by_rule[name])


def _explains(one: Finding, other: Finding, meet: _Meet) -> bool:
    """Whether one finding speaks of the octets of another, or mends them: of two sides it stands at the first.

    Nothing but an error is taken for the explanation of an error. A fix that only takes away more than what it is about
    mends nothing else.
    """
    if other.severity == "error" != one.severity:
        return False
    edits = one.fix.edits if one.fix else ()
    mended = (edit[:2] for edit in edits if edit.start < edit.end and (edit.text or not _is_more(edit, one.span)))
    return any(meet(span, other.span) for span in (one.span, *mended))


def _is_more(edit: Edit, span: Span) -> bool:
    return edit[:2] != span and edit.start <= span[0] and span[1] <= edit.end


def _touch(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _share(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


# ---------------------------------------------------------------- fixes


def _proven(raw: bytes, found: list[Finding], context: Context) -> Iterable[Finding]:
    """The findings, each fix kept only where it is proven: all together at best, else one by one."""
    made = [finding.fix for finding in found if finding.fix and finding.fix.safety != "display"]
    together = len(made) > 1 and _clean(apply(raw, [edit for fix in made for edit in fix.edits]), context)
    tried, most = 0, min(_TRIED, _TRIED_OCTETS // (len(raw) + 1))
    for finding in found:
        fix = finding.fix
        if fix is None or not fix.edits or (together and fix.safety != "display"):
            yield finding
            continue
        tried += 1
        proven = tried <= most and _mends(raw, fix, finding, found, context)
        yield finding if proven else finding._replace(fix=None)


def _clean(raw: bytes, context: Context) -> bool:
    raw = raw.removesuffix(_END)
    if is_plain(raw):
        return True
    return syntax.is_sound(raw) and not _has_error(_found(syntax.parse(raw), context))


def _mends(raw: bytes, fix: Fix, finding: Finding, found: list[Finding], context: Context) -> bool:
    """Whether the finding's edits take it away and lead to a command that parses strictly.

    They may do so together with the fixes of what is left, which may be left to a person; they bring no other finding
    but a warning in an error's place, or a fault that this one hid if its fix then mends the command as a whole.
    """
    edited = apply(raw, fix.edits).removesuffix(_END)
    if is_plain(edited):
        return True
    before = Counter(one.rule for one in found if one is not finding)
    after = _found(syntax.parse(edited), context)
    brought = Counter(one.rule for one in after if one.severity == "error" or finding.severity != "error")
    settled = apply(edited, [edit for one in after if one.fix for edit in one.fix.edits])
    return syntax.is_sound(settled) if brought <= before else _clean(settled, context)


def mended(
    raw: bytes,
    context: Context,
    wanted: frozenset[Safety],
    findings: tuple[Finding, ...],
    chosen: frozenset[str] | None = None,
) -> tuple[bytes, tuple[Finding, ...]]:
    """The command with every fix of the wanted safeties applied until none is left, and the findings that remain.

    ``findings`` are those that the command is known to have; ``chosen`` are the rules to ask in later rounds.
    """
    left, end = findings, b""
    for _ in range(_ROUNDS):
        fixes: list[Fix] = [finding.fix for finding in left if finding.fix and finding.fix.safety in wanted]
        if not fixes:
            break
        edited = apply(raw, [edit for fix in fixes for edit in fix.edits])
        after = findings_of(edited.removesuffix(_END), context, chosen)
        if len(fixes) > 1 and _errors(after) - _errors(left):
            # Each was proven by itself, and together they come to what none of them means.
            edited = apply(raw, fixes[0].edits)
            after = findings_of(edited.removesuffix(_END), context, chosen)
        if edited.endswith(_END):
            end = _END
        raw, left = edited.removesuffix(_END), after
    return raw + end, left


def _errors(findings: Iterable[Finding]) -> set[str]:
    """The rules of the errors among findings."""
    return {finding.rule for finding in findings if finding.severity == "error"}
