"""Languages by the names that fences, markup, kernels and programs have for them."""

from __future__ import annotations

from .kinds import kind_of

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


def ending_of(name: str) -> str | None:
    """The ending that files of a language have; None for what is no language that is read."""
    ending = _ENDINGS.get(name.lower(), name.lower())
    return ending if kind_of(f"x.{ending}", b"") in _READ else None
