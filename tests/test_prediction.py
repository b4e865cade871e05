"""The engine: what each kind of step does to a line, on a server made for the purpose; names, texts, line ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtplint import UnknownServer, grammars, predict, prediction, servers
from smtplint.derivation import row
from smtplint.expression import ALL, END
from smtplint.model import Because, Context, Prediction, Reply
from smtplint.prediction import in_session
from smtplint.regular import Derivation
from smtplint.servers import Profile, profile
from smtplint.stages import Each, Parts, Piece, Reading, Rewriting, Server, Stage

QUIET = settings(derandomize=True, database=None, deadline=None)

GRAMMAR = """
verb: ("A" | rcpt) rest
rcpt: "R"
rest: /[^!]*/
evil: /.*evil/
bye: "bye"
hello: "hello" name?
name: /[a-z]+/
item: " " key ("=" value)?
key: /[a-z]+/
value: /[0-9]+/
number: /[1-9][0-9]*/
flag: "flag"
plain: "p" fault? "q"
fault: "x"+
"""
RULES: dict[str, tuple[str, ...]] = {
    "verb": ("rcpt", "rest"),
    "evil": (),
    "bye": (),
    "hello": ("name",),
    "number": (),
    "flag": ("flag",),
    "plain": ("fault",),
    "rest": (),
}


def _reads(parts: Parts) -> dict[str, Piece]:
    """What stands behind the last "/"."""
    head, _, tail = parts["rest"].rpartition(b"/")
    return {"tail": (tail.upper(), (len(head) + 1, len(head) + 1 + len(tail)))} if head else {}


def _once(parts: Parts) -> bool:
    return parts["key"] not in parts["passed"].split()


MADE = Server(
    id="made@2",
    software="Made 2",
    configuration="stock",
    basis="measured",
    stages=(
        Stage("verb", '500 5.5.1 Odd "{left}" in {line}', "A or R", binds=("rcpt", "rest")),
        Stage("evil", "554 {rest}{{}}", "no evil", "rest", refuses=True),
        Stage("bye", "221 2.0.0 Bye", "no farewell", "rest", refuses=True, closes=True),
        Stage("silent", "", "no silence", "rest", "", where=lambda parts: parts["rest"] != b"hush", closes=True),
        Stage("mute", "", "what is known", "rest", "", where=lambda parts: parts["rest"] != b"mute"),
        Stage("hello", "252 2.1.5 {name}", "", "rest", binds=("name",), accepts=True, when=("!rcpt",)),
        Stage(
            "maybe",
            "251 short",
            "",
            "rest",
            "",
            accepts=True,
            when=("rcpt",),
            where=lambda parts: parts["rest"] == b"s",
        ),
        Stage(
            "loud",
            "503 {shout}",
            "a quiet word",
            "name",
            "",
            where=lambda parts: parts["name"] != b"loud",
            echo=lambda parts: {"shout": parts["name"].upper()},
        ),
        Stage("plain", "504 fault", "a plain word", "rest", binds=("fault",), refuses=True, when=("rcpt",)),
        Rewriting("masked", lambda parts: parts["rest"].replace(b"$", b"!"), "rest"),
        Stage("rest", "506 {rest} {left}", "no mark", "rest"),
        Reading("tail", _reads, "rest"),
        Stage("tail_word", "505 {tail}", "another tail", "tail", "", where=lambda parts: parts["tail"] != b"END"),
    ),
    accepts={"MAIL": "250 2.1.0 Ok", "RCPT": "250 2.1.5 Ok <{rest}>"},
)
LISTED = Server(
    id="listed",
    software="Listed",
    configuration="stock",
    basis="documented",
    stages=(
        Each(
            "item",
            "501 no item",
            "an item",
            "line",
            (
                Stage("once", "502 twice {key}", "a key only once", "key", "", where=_once),
                Stage("number", '501 "{left}" in {key}', "a number", "value"),
                Stage("is_flag", "", "", "key", "flag_or_key", ("flag",)),
            ),
            binds=("key", "value"),
        ),
        Stage("no_flag", "555 flag", "no flag", "flag", "", refuses=True),
        Stage("no_key", "556 key", "no key", "key", "", refuses=True),
    ),
    accepts={"MAIL": "250 Ok"},
)


@pytest.fixture(scope="module")
def _derived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the derived expressions of both servers."""
    folder = tmp_path_factory.mktemp("made") / "derived" / "servers"
    folder.mkdir(parents=True)
    grammar = Derivation(GRAMMAR + "flag_or_key: flag | /[a-z]+/\n", "given", [])
    texts = "".join(row(name, grammar.node(name, binds)) for name, binds in RULES.items())
    (folder / "made.tsv").write_text(texts, "ascii")
    items = row("item", grammar.node("item", ("key", "value")), ALL | END)
    items += row("number", grammar.node("number")) + row("is_flag", grammar.node("flag_or_key", ("flag",)))
    (folder / "listed.tsv").write_text(items, "ascii")
    return folder.parent.parent


@pytest.fixture
def _made(_derived: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = {"made": Profile("made", MADE), "listed": Profile("listed", LISTED)}
    monkeypatch.setattr(grammars, "HERE", str(_derived))
    monkeypatch.setattr(prediction, "profile", both.__getitem__)


def made(code: int, enhanced: str | None, text: str, because: Because | None = None) -> Prediction:
    return Prediction("made@2", Reply(code, enhanced, text), "measured", because, code == 221)


MADE_ANSWERS = [
    (b"Aok", made(250, "2.1.0", "2.1.0 Ok")),
    (b"Rok", made(250, "2.1.5", "2.1.5 Ok <ok>")),
    (b"Rok\r\n", made(250, "2.1.5", "2.1.5 Ok <ok>")),
    (b"x\xe9", made(500, "5.5.1", '5.5.1 Odd "x\xe9" in x\xe9', Because((0, 1), "A or R"))),
    (b"", made(500, "5.5.1", '5.5.1 Odd "" in ', Because((0, 0), "A or R"))),
    (b"Ab!c", made(500, "5.5.1", '5.5.1 Odd "!c" in Ab!c', Because((2, 3), "A or R"))),
    (b"Avery evil", made(554, None, "very evil{}", Because((1, 10), "no evil"))),
    (b"Abye", made(221, "2.0.0", "2.0.0 Bye", Because((1, 4), "no farewell"))),
    (b"Ahush", Prediction("made@2", None, "measured", Because((1, 5), "no silence"), True)),
    (b"Amute", Prediction("made@2", None, "unknown", None, False)),
    (b"Ahelloann", made(252, "2.1.5", "2.1.5 ann")),
    (b"Rhelloann", made(250, "2.1.5", "2.1.5 Ok <helloann>")),
    (b"Rs", made(251, None, "short")),
    (b"As", made(250, "2.1.0", "2.1.0 Ok")),
    (b"Rpxxq", made(504, None, "fault", Because((2, 4), "a plain word"))),
    (b"Rpq", made(504, None, "fault", Because((1, 3), "a plain word"))),
    (b"Apxxq", made(250, "2.1.0", "2.1.0 Ok")),
    (b"Aa$c", made(506, None, "a!c !c", Because((2, 3), "no mark"))),
    (b"Aa/b", made(250, "2.1.0", "2.1.0 Ok")),
    (b"Aa/b/end", made(505, None, "END", Because((5, 8), "another tail"))),
]


@pytest.mark.usefixtures("_made")
@pytest.mark.parametrize(("raw", "wanted"), MADE_ANSWERS)
def test_what_each_kind_of_stage_answers(raw: bytes, wanted: Prediction) -> None:
    assert predict(raw, "made") == wanted


def listed(code: int, text: str, because: Because | None = None) -> Prediction:
    return Prediction("listed", Reply(code, None, text), "documented", because, False)


LISTED_ANSWERS = [
    (b"", listed(250, "Ok")),
    (b" a b=1 c", listed(250, "Ok")),
    (b" a=1 !", listed(501, "no item", Because((4, 6), "an item"))),
    (b" a=01", listed(501, '"01" in a', Because((3, 4), "a number"))),
    (b" a b a", listed(502, "twice a", Because((5, 6), "a key only once"))),
    (b" b flag", listed(555, "flag", Because((3, 7), "no flag"))),
    (b" flag b", listed(250, "Ok")),
]


@pytest.mark.usefixtures("_made")
@pytest.mark.parametrize(("raw", "wanted"), LISTED_ANSWERS)
def test_what_a_list_of_items_answers(raw: bytes, wanted: Prediction) -> None:
    assert predict(raw, "listed") == wanted


# ---------------------------------------------------------------- names


def test_a_bare_name_is_the_newest_version_in_its_stock_configuration() -> None:
    assert [profile(name).id for name in ("postfix", "postfix@3.7", "postfix-strict", "postfix-strict@3.10")] == [
        "postfix@3.10",
        "postfix@3.7",
        "postfix-strict@3.10",
        "postfix-strict@3.10",
    ]
    assert predict("MAIL FROM:<a@b>").server == "postfix@3.10"


UNKNOWN = [
    ("postfx", "no server is called 'postfx'; did you mean postfix?"),
    ("POSTFIX", "no server is called 'POSTFIX'; did you mean postfix?"),
    ("qqq", "no server is called 'qqq'"),
    ("", "no server is called ''"),
    ("Postfix", "no server is called 'Postfix'; did you mean postfix?"),
    ("exim@1", "'exim@1' is not among the versions known: exim@4.98, exim@4.96, exim-literals@4.98"),
    ("exim-lax", "no server is called 'exim-lax'; did you mean exim?"),
    ("_inet", "no server is called '_inet'"),
]


@pytest.mark.parametrize(("name", "said"), UNKNOWN)
def test_a_name_that_is_not_known(name: str, said: str) -> None:
    with pytest.raises(UnknownServer) as raised:
        predict(b"MAIL FROM:<a@b>", name)
    assert str(raised.value) == said


# ---------------------------------------------------------------- what is given


def test_str_is_utf_8_and_the_line_end_is_no_part_of_the_line() -> None:
    assert predict("MAIL FROM:<é@b>", "exim") == predict("MAIL FROM:<é@b>".encode(), "exim")
    assert predict("MAIL FROM:<\udcff@b>", "exim") == predict(b"MAIL FROM:<\xff@b>", "exim")
    assert predict(b"MAIL FROM:<a@b.example>\r\n", "postfix") == predict(b"MAIL FROM:<a@b.example>", "postfix")


def test_of_several_lines_the_first_is_answered() -> None:
    two = predict(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<>", "postfix")
    assert (two.reply, two.because) == (Reply(250, "2.1.0", "2.1.0 Ok"), None)


def test_who_refuses() -> None:
    told = in_session(b"MAIL FROM: <a@b.example>", Context(servers=("postfix", "dovecot-lmtp", "exim")))
    assert [one.server for one in told if one.refuses] == ["dovecot-lmtp@2.4"]
    told = in_session(b"GET / HTTP/1.0", Context(servers=("postfix", "amazon-ses")))
    assert [one.closes for one in told if one.refuses] == [True]


@pytest.mark.parametrize(
    ("raw", "reply"),
    [
        ("RCPT TO:<j\u00fcrgen@b.example>".encode(), None),
        (b"RCPT TO:<jurgen@b.example>", Reply(250, "2.1.5", "2.1.5 Ok")),
        ("MAIL FROM:<j\u00fcrgen@b.example> SMTPUTF8".encode(), Reply(250, "2.1.0", "2.1.0 Ok")),
    ],
)
def test_what_hangs_on_an_smtputf8_declared_elsewhere_is_unknown(raw: bytes, reply: Reply | None) -> None:
    (told,) = in_session(raw, Context(smtputf8=True, servers=("postfix",)))
    assert (told.server, told.reply, told.basis) == ("postfix@3.10", reply, "measured" if reply else "unknown")


# ---------------------------------------------------------------- any bytes


PIECES = [b"MAIL FROM:", b"RCPT TO:", b"<", b">", b"a", b"@", b"b.example", b'"', b"\\", b"(", b")", b"[", b"]", b" "]
PIECES += [b":", b"SIZE=1", b"BODY=8BITMIME", b"SMTPUTF8", b"IPv6:::1", b"\r\n", b"\n", b"\r", b"\0", b"\xc3\xa9"]
PIECES += [b"\xff", b"{", b"}"]
ANYTHING = st.one_of(st.binary(max_size=80), st.lists(st.sampled_from(PIECES), max_size=14).map(b"".join))


@pytest.mark.parametrize("name", servers())
def test_any_bytes_give_a_prediction(name: str) -> None:
    @given(ANYTHING)
    @settings(QUIET, max_examples=30)
    def holds(raw: bytes) -> None:
        one = predict(raw, name)
        assert one.server == name
        assert one.basis == (profile(name).basis if one.reply or one.closes else "unknown")
        assert one.reply is None or (200 <= one.reply.code < 600 and one.reply.code // 100 != 3)
        if one.because is not None:
            start, end = one.because.span
            assert 0 <= start <= end <= len(raw)
            assert one.because.words != ""

    holds()


def test_text_with_a_lone_surrogate_is_predicted_as_its_octets() -> None:
    assert predict("MAIL FROM:<\ud800@b.example>") == predict(b"MAIL FROM:<\xed\xa0\x80@b.example>")
