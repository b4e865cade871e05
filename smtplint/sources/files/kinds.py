"""What kind of file a path leads to: the module of ``sources`` that reads it.

Strategy. The name tells, by its ending, by what it begins with or has in it, then the first line, then the folder.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

# The endings of code, by language; the first is what the language is called.
_LANGUAGES = (
    "py pyi pyw", "js mjs cjs jsx ts tsx mts cts vue as", "dart", "go", "php phtml inc php5",
    "rb rake gemspec cr vagrantfile", "pl pm t cgi", "java", "groovy gradle", "scala", "kt kts",
    "cs", "c h cc cpp cxx hpp hh hxx ino m", "rs",
    "lua nse", "swift", "ps1 psm1", "vb bas frm cls ctl vbs vba asp", "pas dpr lpr", "ex exs",
    "ml mli", "fs fsx fsi", "hs lhs", "erl hrl escript", "scm ss sld rkt el clj cljs cljc lsp", "lisp cl", "pike pmod",
    "adb ads ada", "gambas module", "applescript", "cbl cob", "rexx rex", "d di", "zig", "hx", "vala", "nim nims", "jl",
    "r", "coffee", "puppet pp", "f90 f95 f03 f08 f f77 ftn", "au3", "nasl",
)  # fmt: skip
CODE = {ending: row.split()[0] for row in _LANGUAGES for ending in row.split()}
_SHELL = frozenset("sh bash zsh ksh dash ash fish csh tcsh bats exp tcl mk bat cmd dockerfile crontab cron".split())
_SCRIPTS = tuple(
    "dockerfile containerfile makefile gnumakefile justfile crontab anacrontab .bash .profile .procmail".split()
)
_CONFIG = frozenset(
    "yaml yml json jsonc json5 jsonl ndjson toml ini cfg conf cf cnf env properties tf tfvars hcl "
    "feature robot service timer local monit http rest sls nomad hocon jsonnet libsonnet".split()
)
MAIL = frozenset(
    "eml mbox j2 jinja jinja2 hbs handlebars mustache erb ejs tmpl gotmpl gohtml twig liquid tpl tt tt2 mjml ftl mako "
    "njk eex heex vm vtl latte template".split()
)
# Words of the names that files of environment variables have.
_ENVIRONMENTS = frozenset("env dotenv envrc flaskenv".split())
# Folders of files without an ending, and the kind of those.
_FOLDERS = (
    ("/cron.d/", "shell"), ("/crontabs/", "shell"), ("/logrotate.d/", "config"), ("/conf.d/", "config"),
    ("/monit.d/", "config"), ("/postfix/", "config"),
)  # fmt: skip
_LOGS = ("/log/", "/logs/")
# Words that end as names of logs do.
_NO_LOGS = tuple("catalog dialog prolog analog backlog changelog blog".split())
# Endings of messages as they are sent.
MESSAGES = frozenset(("eml", "mbox"))
# Endings of what anything is made of.
_ANYTHING = frozenset("template in dist example sample skel m4 tftpl".split())
# Endings of templates, behind the ending of what is made: "probe.sh.j2".
_TEMPLATE = (MAIL - MESSAGES) | _ANYTHING
# Those of what is filled in, pages too.
_FILLED = _ANYTHING | frozenset("slim haml pug smarty cshtml jsp jspf aspx".split())
# What a letter begins with, and the tags that may stand above that in a template of one.
_LETTER = frozenset(b"From To Cc Bcc Sender Reply-To Return-Path Subject Date Mime-Version MIME-Version".split())
_TAGS = ((b"{{", b"}}"), (b"{%", b"%}"), (b"{#", b"#}"), (b"<%", b"%>"), (b"[%", b"%]"))
# What settings for a new machine begin with.
_MACHINE = b"#cloud-config"
WRITTEN = frozenset("md markdown mdx rst adoc asciidoc rdoc org textile wiki mediawiki tex texi pod".split())
_PROSE = WRITTEN | frozenset("txt text texinfo log puml plantuml mmd".split())
_PAGES = frozenset("html htm xhtml xml docbook dbk xaml".split())
_MARKUP = _PAGES | frozenset("jmx plist csproj vbproj props targets wsdl dita storyboard fxml".split())
# Files in which a line that looks like a log's is mostly a sentence, but where it is shown as it is.
DOCUMENTS = WRITTEN | _PAGES
_NOTEBOOK = frozenset(("ipynb",))
_CELLS = frozenset("csv tsv tab psv".split())
_SQL = frozenset("sql psql pgsql ddl tsql plsql pls pkb pks pck prc fnc trg bdy".split())
_PATCHES = frozenset(("patch", "diff"))
_SIEVE = frozenset(("sieve", "siv"))
# What names of texts to read begin with, where they have no ending that tells.
_TITLES = ("readme", "changes", "changelog", "news", "history", "install", "faq", "todo", "notes", "release", "howto")
# What tables of Postfix and its like are called: a whole name, a part of one, or a part where the folder or the ending
# is Postfix's own; and what the values are: see ``tables``. The first that fits tells.
_TABLES = (
    ("whole", "allmailfrom", "sender"), ("whole", "adminaddr", "recipients"), ("whole", "doublebounceto", "recipients"),
    ("whole", ".forward", "recipients"), ("whole", "aliases", "aliases"), ("whole", "email-addresses", "aliases"),
    ("part", "recipient_canonical", "RCPT"), ("part", "sender_canonical", "MAIL"), ("part", "smtp_generic", "MAIL"),
    ("part", "sender_bcc", "lists"), ("part", "recipient_bcc", "lists"), ("part", "virtual_alias", "lists"),
    ("part", "command_filter", "actions"),
    ("own", "canonical", "MAIL"), ("own", "generic", "MAIL"), ("own", "virtual", "lists"), ("own", "bcc", "lists"),
    ("own", "_checks", "actions"), ("own", "_access", "actions"),
)  # fmt: skip
# What names of a program's own settings have in them.
DIRECTIVES = (
    "curlrc", "msmtprc", "muttrc", "monitrc", "monit.rc", ".htaccess", "gitconfig", "smartd", "mdadm", "unattended",
    "keepalived",
    "main.cf", "master.cf", "collectd", "syslog-ng", "logwatch", "ssmtp.conf", "revaliases", "esmtprc", "dma.conf",
    "smtpd.conf", "fetchmailrc", ".mailrc", "mailman.cfg", "sympa.conf", "apt-listchanges.conf", "rkhunter.conf",
    "zed.rc", "logcheck.conf", "logrotate.conf",
)  # fmt: skip
# What logs of sessions begin with that are tables.
_EXCHANGE = b"#Software: Microsoft Exchange"
# How the names of files end that hold what came of a test, and the folders of such.
_RECORDED = (".snap", ".golden", ".expected", ".approved", ".approved.txt", ".ref")
_RECORDINGS = ("/__snapshots__/", "/cassettes/", "/vcr_cassettes/", "/__recordings__/", "/stdout/", "/stderr/")
# Folders of what a fuzzer is fed, of what it found, and of what strangers sent.
_FUZZED = frozenset("fuzz fuzzing corpus corpora crashes crashers honeypot honeypots".split())
# In how many folders a file is looked for.
_NEAREST = 6
# What files of texts for people are called, a row a language: by their own name, or by their folder's.
_TEXTS = frozenset("messages strings labels texts translations translation i18n l10n locale resourcebundle".split())
_TEXT_FOLDERS = tuple(f"/{name}/" for name in "locales locale _locales i18n l10n lang langs translations".split())
_SPOKEN = frozenset(
    "ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl no pl pt ro ru sk sl sr sv th tr uk "
    "vi zh".split()
)
_CATALOGUES = frozenset("properties json jsonc json5 yaml yml toml ini".split())
# What a page of a manual begins with.
MANUAL = (b'.\\"', b"'\\\"", b".TH", b".Dd")
# What runs a script, by a part of its first line: code, and the ending that code has; or a shell's. "sh" is in many a
# name and so comes last.
PROGRAMS = (
    ("python", "py"), ("node", "js"), ("deno", "js"), ("perl", "pl"), ("ruby", "rb"), ("php", "php"), ("lua", "lua"),
    ("pwsh", "ps1"), ("elixir", "ex"), ("escript", "erl"), ("Rscript", "r"), ("ocaml", "ml"), ("runhaskell", "hs"),
    ("racket", "scm"), ("guile", "scm"), ("sbcl", "lisp"), ("julia", "jl"), ("octave", "matlab"),
)  # fmt: skip
_SHELLS = ("expect", "tclsh", "make", "sh")
_BY_ENDING: tuple[tuple[str, Collection[str]], ...] = (
    ("code", CODE), ("shell", _SHELL), ("config", _CONFIG), ("prose", _PROSE), ("markup", _MARKUP), ("cells", _CELLS),
    ("sql", _SQL), ("patches", _PATCHES), ("sieve", _SIEVE), ("notebook", _NOTEBOOK),
)  # fmt: skip
_ENDINGS = {
    "python": "py", "python2": "py", "python3": "py", "ipython": "py", "ipython3": "py", "pycon": "py",
    "javascript": "js", "node": "js", "nodejs": "js", "deno": "js", "typescript": "ts", "golang": "go",
    "ruby": "rb", "perl": "pl",
    "kotlin": "kt", "csharp": "cs", "c#": "cs", "c++": "cpp", "rust": "rs", "powershell": "ps1", "pwsh": "ps1",
    "elixir": "ex", "ocaml": "ml", "fsharp": "fs", "f#": "fs", "haskell": "hs", "erlang": "erl", "scheme": "scm",
    "racket": "rkt", "clojure": "clj", "elisp": "el", "emacs-lisp": "el", "common-lisp": "lisp", "ada": "adb",
    "haxe": "hx", "julia": "jl", "php5": "php", "php7": "php", "php8": "php",
    "shell": "sh", "bash": "sh", "zsh": "sh", "dash": "sh", "ksh": "sh", "shell-session": "sh", "console": "sh",
    "shellscript": "sh",
    "makefile": "mk", "batch": "bat", "docker": "dockerfile", "expect": "exp",
    "vbnet": "vb", "vbscript": "vbs", "visualbasic": "vb", "basic": "bas", "pascal": "pas", "delphi": "pas",
    "autoit": "au3",
    "haproxy": "cfg", "terraform": "tf", "dotenv": "env",
}  # fmt: skip
_READ = frozenset(("code", "shell", "config", "markup", "sql", "patches"))


def kind_of(path: str, head: bytes) -> str:
    """What a file is by its name and first bytes: the module that reads it, or "text"."""
    own = name_of(path)
    name = made(own)
    ending = name.rpartition(".")[2] if "." in name else ""
    # "mail.go.tmpl" is a template that makes Go, or one of Go's that makes a letter.
    if name != own and own.rpartition(".")[2] in MAIL and ending not in _CONFIG and _is_letter(head):
        return "mail"
    if ending in _TEMPLATE and (head.startswith(_MACHINE) or (ending == "tpl" and _is_settings(head))):
        return "config"
    if name.endswith(".blade.php") or ending in MESSAGES or (ending in MAIL and not head.startswith(b"#!")):
        return "mail"
    if name.startswith(_SCRIPTS) and ending not in _CONFIG and not (ending in DOCUMENTS or head.startswith(MANUAL)):
        return "shell"
    if _EXCHANGE in head[:64]:
        return "cells"
    if ending in ("", "pcre", "regexp", "hash", "map", "maps", "forward") and table_of(path):
        return "tables"
    if name in ("jenkinsfile", "vagrantfile") or is_python(path) or (ending in ("conf", "cfg") and is_perl(head)):
        return "code"
    for kind, endings in _BY_ENDING:
        if ending in endings:
            return kind
    if head.startswith(b"<?xml") or (ending == "config" and head.startswith(b"<")):
        return "markup"
    if any(part in name for part in DIRECTIVES) or ".conf." in name:
        return "config"
    return _by_program(head) if head.startswith(b"#!") else _by_place(path, name, ending, head)


def _by_program(head: bytes) -> str:
    """What a script is that names what runs it."""
    line = head.partition(b"\n")[0].decode("latin-1")
    if any(program in line for program, _ in PROGRAMS):
        return "code"
    return "shell" if any(shell in line for shell in _SHELLS) else "text"


def _by_place(path: str, name: str, ending: str, head: bytes) -> str:
    """What a file is whose ending is none that is known: by its other words, its folder and its first bytes."""
    if ending == "tftpl" or not _ENVIRONMENTS.isdisjoint(_words(name)):
        return "config"
    folder = _folder(path)
    if not ending and (found := next((kind for part, kind in _FOLDERS if part in folder), None)):
        return found
    markup = head[:1] == b"<" and (head[1:2] in b"!?" or head[1:2].isalpha())
    titled = name.startswith(_TITLES)
    return "prose" if markup or titled or is_log(path) or head.startswith(MANUAL) else "text"


def name_of(path: str) -> str:
    """A file's name as it is looked up: in lower case, without its folders."""
    return path.replace("\\", "/").rpartition("/")[2].lower()


def _words(name: str) -> list[str]:
    return name.replace("-", "_").replace(".", "_").split("_")


def is_log(path: str) -> bool:
    """Whether a file is by its name or folder a log: a record of what was, which nothing mends."""
    # The older ones have a number behind their name, or a date.
    name, folder = name_of(path).rstrip("0123456789").rstrip(".-"), _folder(path)
    kept = "." not in name and any(part in folder for part in _LOGS)
    return not name.startswith(_TITLES) and (
        (name.endswith("log") and not name.endswith(_NO_LOGS)) or ".log." in name or kept
    )


def is_recorded(path: str) -> bool:
    """Whether a file holds by its name or folder what came of a test, to which its next run is compared."""
    return name_of(path).endswith(_RECORDED) or any(part in _folder(path) for part in _RECORDINGS)


def is_faulty(path: str) -> bool:
    """Whether a file stands among what a test is to refuse, as its folder tells."""
    return _is_among(_below_tests(path))


def is_called_faulty(path: str) -> bool:
    """Whether what is no program is to be refused by a test: by its folder, or by its name below those of tests."""
    folders = _below_tests(path)
    fed = not _FUZZED.isdisjoint(_folder(path).split("/")[-_NEAREST:])
    return (
        fed or _is_among(folders) or (bool(folders) and _is_among(_words(name_of(path).rpartition(".")[0]), named=True))
    )


def is_below_tests(path: str) -> bool:
    """Whether a file stands among those of tests, as its folders tell."""
    return bool(_below_tests(path))


def _is_among(words: Collection[str], *, named: bool = False) -> bool:
    """Whether one of these words is for what is wrong, or but for ``named`` for what is done with it."""
    if not words:
        return False
    from .bearings import FAILED, FAULTY, REFUSED  # few paths have folders of tests

    return not (FAULTY if named else FAULTY | REFUSED | FAILED).isdisjoint(words)


def _below_tests(path: str) -> list[str]:
    """The folders of a path from the first for tests on."""
    folders = _folder(path).split("/")[-_NEAREST:]
    return folders[_first_of_tests(folders) :]


def _first_of_tests(folders: list[str]) -> int:
    """Which of the folders of a path is the first for tests; their number where none is."""
    names = (name.strip("_") for name in folders)
    return next((at for at, name in enumerate(names) if name.startswith(("test", "fixture"))), len(folders))


def is_catalogue(path: str) -> bool:
    """Whether a file holds texts for people, as its name or folder tells: labels, and what a program says."""
    stem, _, ending = name_of(path).rpartition(".")
    words = _words(stem)
    # A language and what it is spoken in make one name: "en", "pt_BR".
    told = not _TEXTS.isdisjoint(words[:1]) or (words[0] in _SPOKEN and len(words) <= 2)
    return ending in _CATALOGUES and (told or any(part in _folder(path) for part in _TEXT_FOLDERS))


def is_filled(path: str) -> bool:
    """Whether a file's name says that values are put into it before it is what it is to be."""
    return name_of(path).rpartition(".")[2] in _FILLED


def table_of(path: str) -> str:
    """What the values of a table of what addresses become are, as its path tells; "" for what is no such table."""
    name, patterns = name_of(path), path.lower().endswith((".pcre", ".regexp"))
    own = patterns or "/postfix/" in _folder(path)
    for how, part, meaning in _TABLES:
        if (name == part) if how == "whole" else (part in name and (own or how == "part")):
            return meaning
    return "actions" if patterns else ""


def _folder(path: str) -> str:
    return "/" + path.replace("\\", "/").lower().rpartition("/")[0] + "/"


def told_language(path: str, head: bytes) -> str:
    """The language of a file of code that its ending tells; "" where it takes more, or the file may hold others."""
    ending = name_of(path).rpartition(".")[2]
    language = CODE.get(ending, "")
    return "" if ending in ("m", "pp") or language == "pl" or head.lstrip()[:5] == b"<?php" else language


def is_python(path: str) -> bool:
    """Whether a file is Python whatever its ending says: Checkmk's own settings."""
    own = name_of(path) in ("main.mk", "rules.mk", "hosts.mk", "global.mk", "contacts.mk")
    return own or (path.endswith(".mk") and "/check_mk/" in _folder(path))


def is_perl(head: bytes) -> bool:
    """Whether a file whose name does not tell is a program of Perl, by its first lines."""
    return b"\nuse strict;" in b"\n" + head


def is_pascal(head: bytes) -> bool:
    """Whether a file whose ending Puppet's has too is a program of Pascal, by its first words."""
    return head.lower().lstrip().startswith((b"{", b"(*", b"//", b"unit ", b"program ", b"library ", b"package "))


def is_matlab(head: bytes) -> bool:
    """Whether a file whose ending Objective-C's has too is one of Matlab or Octave, by its first words."""
    return head.lstrip().startswith((b"%", b"function ", b"classdef ", b"## ", b"1;"))


def _is_settings(head: bytes) -> bool:
    """Whether a template makes settings, by its first lines: keys with an equals sign, filled in as Terraform does."""
    filled = (b"${" in head or b"%{" in head) and b"{$" not in head and b"{{" not in head
    keys = (line.partition(b"=")[0].strip() for line in head.splitlines() if b"=" in line)
    return filled and any(key.decode("latin-1").isidentifier() for key in keys)


def _is_letter(head: bytes) -> bool:
    """Whether a template makes a letter, by its first line but for tags: a header field, and no member of a literal."""
    lines = (line.rstrip() for line in head.splitlines())
    first = next(
        (line for line in lines if line and not any(line.startswith(a) and line.endswith(z) for a, z in _TAGS)), b""
    )
    name, colon, value = first.partition(b":")
    return name in _LETTER and bool(colon) and value[:1] in (b" ", b"") and not value.endswith(b",")


def made(name: str) -> str:
    """The name of what a template makes, where that is code, a script or settings; else the name as it is."""
    stem, _, ending = name.rpartition(".")
    inner = stem.rpartition(".")[2]
    made = ending in _TEMPLATE and "." in stem and (inner in CODE or inner in _SHELL or inner in _CONFIG)
    return stem if made and inner != "t" and not name.endswith(".blade.php") else name


def ending_of(name: str) -> str | None:
    """The ending that files of a language have; None for what is no language that is read."""
    ending = _ENDINGS.get(name.lower(), name.lower())
    return ending if kind_of(f"x.{ending}", b"") in _READ else None
