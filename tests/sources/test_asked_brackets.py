"""What code asks a value for before it puts it into a command: brackets that it then holds, or then does not hold."""

from __future__ import annotations

import io

import pytest

from smtplint import checking, sources
from tests.rows import over

# By ending: a function into which a condition is put, conditions behind which the value holds its brackets, and
# conditions behind which it may as well hold none.
FUNCTIONS = {
    "py": (
        'def f(sock, email):\n    CONDITION\n    sock.sendall(f"RCPT TO:{email}\\r\\n".encode())\n',
        [
            'if email[:1] != "<": return',
            'if not (email.startswith("<") and email.endswith(">")):\n        raise ValueError(email)',
            'if email.find("<") < 0:\n        return',
            'if not re.fullmatch("<.*>", email):\n        sys.exit(1)',
            'if not re.match(r"^<[^>]+>$", email):\n        return',
            "assert email.startswith('<')",
            'if email[0] != "<":\n        logger.error("no brackets: %s", email)\n        return False',
        ],
        [
            'if email.startswith("<"):\n        email = email[1:-1]',
            'if "<" in email:\n        return',
            'assert "<" not in email',
            'if "@" not in email:\n        return',
            'if not email.startswith("<"):\n        log(email)',
        ],
    ),
    "js": (
        "function f(sock, email) {\n  CONDITION\n  sock.write(`RCPT TO:${email}\\r\\n`);\n}\n",
        [
            "if (!email.match(/^</)) return;",
            'if (!email.includes("<")) throw new Error(email);',
            "if (!(/^<.+>$/).test(email)) { return; }",
            'if (!email.startsWith("<") || !email.endsWith(">")) {\n    return cb(new Error("path"));\n  }',
            'assert(email.startsWith("<"));',
            "if (email.charAt(0) != '<') { process.exit(1); }",
            'if (email.indexOf("<") === -1) return;',
            "if (email.charCodeAt(0) !== 0x3c) return;",
        ],
        [
            'if (email.startsWith("<")) email = email.slice(1, -1);',
            'if (email.includes("<")) return;',
            'if (!check(email, "<")) warn(email);',
        ],
    ),
    "c": (
        'void f(FILE *out, const char *email)\n{\n    CONDITION\n    fprintf(out, "RCPT TO:%s\\r\\n", email);\n}\n',
        [
            "if (!strchr(email, '<')) return;",
            'if (strncmp(email, "<", 1) != 0) {\n        return;\n    }',
            "if (!email || email[0] != '<')\n        abort();",
            "assert(email[0] == '<');",
            "if (email[0] != '<' || email[strlen(email) - 1] != '>')\n        goto fail;",
            "if (*email != '<') {\n        fprintf(stderr, \"bad\\n\");\n        exit(1);\n    }",
        ],
        ["if (strchr(email, '<'))\n        email = strip(email);"],
    ),
    "cpp": (
        (
            "void f(std::ostream &sock, const std::string &email)\n{\n    CONDITION\n"
            '    sock << "RCPT TO:" << email << "\\r\\n";\n}\n'
        ),
        [
            "if (email.front() != '<') return;",
            "if (email.find('<') == std::string::npos) throw std::invalid_argument(email);",
            "if (!email.starts_with('<')) return;",
            'if (!email.starts_with("<")) { return; }',
            "assert(email.front() == '<');",
        ],
        [],
    ),
    "go": (
        (
            "package m\n\nfunc f(w io.Writer, email string) {\n\tCONDITION\n"
            '\tfmt.Fprintf(w, "RCPT TO:%s\\r\\n", email)\n}\n'
        ),
        [
            "if strings.IndexByte(email, '<') == -1 {\n\t\treturn\n\t}",
            'if i := strings.Index(email, "<"); i < 0 {\n\t\treturn\n\t}',
            'if !strings.HasPrefix(email, "<") || !strings.HasSuffix(email, ">") {\n\t\tpanic(email)\n\t}',
            "if email[0] != '<' {\n\t\tlog.Fatalf(\"bad %s\", email)\n\t}",
            'if !strings.HasPrefix(email, "<") {\n\t\tt.Fatal(email)\n\t}',
        ],
        [
            'if strings.HasPrefix(email, "<") {\n\t\treturn\n\t}',
            'if strings.HasPrefix(email, "<") {\n\t\temail = email[1:len(email)-1]\n\t}',
        ],
    ),
    "php": (
        '<?php\nfunction f($sock, $email) {\n    CONDITION\n    fwrite($sock, "RCPT TO:$email\\r\\n");\n}\n',
        [
            "if ('<' !== $email[0]) return;",
            "if (strpos($email, '<') !== 0) { return; }",
            "if (!str_contains($email, '<')) { throw new Exception($email); }",
            "if (substr($email, 0, 1) !== '<') { die('x'); }",
            "if (!preg_match('/^<[^>]*>$/', $email)) { return; }",
            "if (strpos($email, '<') === false) return;",
        ],
        ["if (strpos($email, '<') === 0) { return; }"],
    ),
    "java": (
        (
            "class F {\n    void f(String email) {\n        CONDITION\n"
            '        out.print("RCPT TO:" + email + "\\r\\n");\n    }\n}\n'
        ),
        [
            'if (!email.contains("<")) {\n            return;\n        }',
            "if (email.isEmpty() || email.charAt(0) != '<') {\n            throw new X();\n        }",
            'Preconditions.checkArgument(email.startsWith("<"));',
            'assert email.startsWith("<");',
            'if (!(email.startsWith("<") && email.endsWith(">"))) return;',
            'if (email.indexOf("<") < 0) return;',
        ],
        ['if (email.contains("<")) return;'],
    ),
    "cs": (
        (
            "class F {\n    void F(string email) {\n        CONDITION\n"
            '        stream.Write($"RCPT TO:{email}\\r\\n");\n    }\n}\n'
        ),
        [
            "if (!email.Contains('<')) return;",
            "if (email.IndexOf('<') < 0) throw new X();",
            "if (email[0] != '<') { return; }",
            'Debug.Assert(email.StartsWith("<"));',
            'if (!email.StartsWith("<", StringComparison.Ordinal)) return;',
            'if (email.StartsWith("<") == false) return;',
        ],
        ["if (email.Contains('<')) return;"],
    ),
    "rb": (
        'def f(sock, email)\n  CONDITION\n  sock.write("RCPT TO:#{email}\\r\\n")\nend\n',
        [
            "return if email !~ /</",
            "return unless email.match?(/\\A</)",
            'raise ArgumentError unless email.start_with?("<")',
            'return unless email[0] == "<"',
            'fail "no" unless email =~ /^<.*>$/',
            'return unless email.include? "<"',
            'unless email.start_with?("<")\n    raise ArgumentError, email\n  end',
            'return if !email.start_with?("<")',
        ],
        ['return if email.start_with?("<")'],
    ),
    "rs": (
        (
            "fn f(s: &mut TcpStream, email: &str) {\n    CONDITION\n"
            '    write!(s, "RCPT TO:{}\\r\\n", email).unwrap();\n}\n'
        ),
        [
            "if !email.starts_with('<') { return Err(Error::Path); }",
            "ensure!(email.starts_with('<'));",
            "debug_assert!(email.starts_with('<'), \"path\");",
            "if email.chars().next() != Some('<') { return; }",
            "if email.find('<').is_none() {\n        return;\n    }",
        ],
        ["if email.starts_with('<') { return; }"],
    ),
    "lua": (
        'function f(sock, email)\n  CONDITION\n  sock:send("RCPT TO:" .. email .. "\\r\\n")\nend\n',
        [
            'if not email:find("<", 1, true) then return end',
            'if email:sub(1,1) ~= "<" then error("x") end',
            'assert(email:match("^<"))',
            'if not email:match("^<") then\n    return nil\n  end',
        ],
        ['if email:find("<") then return end'],
    ),
    "kt": (
        'fun f(email: String) {\n    CONDITION\n    out.write("RCPT TO:$email\\r\\n")\n}\n',
        [
            'if (!email.contains("<")) throw X()',
            'check(email.startsWith("<")) { "path" }',
            "if (email[0] != '<') return",
            "if (!email.startsWith('<')) {\n        return\n    }",
        ],
        ['if (email.startsWith("<")) return'],
    ),
    "sh": (
        '#!/bin/bash\nf() {\n  email=$1\n  CONDITION\n  printf "RCPT TO:$email\\r\\n" | nc mx 25\n}\n',
        [
            "[[ $email == \\<* ]] || return 1",
            '[[ $email == "<"* ]] || exit 1',
            "if [[ $email != \\<* ]]; then exit 1; fi",
            "if [[ ! $email =~ ^\\< ]]; then\n    return 1\n  fi",
            "[[ $email =~ ^\\<.*\\>$ ]] || exit 1",
            "echo \"$email\" | grep -q '<' || exit 1",
            "case $email in\n  \\<*) ;;\n  *) exit 1 ;;\n  esac",
            'case "$email" in "<"*) ;; *) return 1;; esac',
            'if [ "${email:0:1}" != "<" ]; then exit 1; fi',
        ],
        ["[[ $email == \\<* ]] && return"],
    ),
    "pl": (
        'sub f {\n    my ($sock, $email) = @_;\n    CONDITION\n    print $sock "RCPT TO:$email\\r\\n";\n}\n',
        [
            "return unless $email =~ m{^<};",
            'die "no" if $email !~ /^</;',
            'return if index($email, "<") == -1;',
            "return unless $email =~ /\\A<.*>\\z/;",
            "unless ($email =~ /^</) {\n        return;\n    }",
            'croak "x" unless substr($email, 0, 1) eq "<";',
            "$email =~ /^<.*>$/ or die;",
        ],
        ["return if $email =~ /^</;"],
    ),
    "swift": (
        'func f(_ email: String) {\n    CONDITION\n    stream.write("RCPT TO:\\(email)\\r\\n")\n}\n',
        [
            'guard email.hasPrefix("<") else { return }',
            'guard email.first == "<" else {\n        throw E.path\n    }',
            'precondition(email.hasPrefix("<"))',
            'if !email.hasPrefix("<") { return }',
        ],
        ['guard !email.hasPrefix("<") else { return }'],
    ),
}


def _findings(ending: str, condition: str) -> list[str]:
    data = FUNCTIONS[ending][0].replace("CONDITION", condition).encode()
    found = sources.found_in(io.BytesIO(data), f"x.{ending}")
    return [one.finding.code for occurrence in found for one in checking.diagnose("x", occurrence, None)]


@over(("ending", "condition"), [(ending, one) for ending, (_, held, _) in FUNCTIONS.items() for one in held])
def test_a_value_that_was_asked_for_its_brackets_is_a_path(ending: str, condition: str) -> None:
    assert _findings(ending, condition) == []


@pytest.mark.parametrize(
    ("ending", "condition"), [(ending, one) for ending, (_, _, not_held) in FUNCTIONS.items() for one in not_held]
)
def test_a_value_that_holds_none_where_it_goes_on_is_none(ending: str, condition: str) -> None:
    assert _findings(ending, condition) == ["SL802"]
