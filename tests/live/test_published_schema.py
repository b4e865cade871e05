"""SARIF as its committee published it: what is written fits the schema of the specification, not only our own.

No package of PyPI holds the schema; Microsoft's for npm does, and is fetched for this.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import validators

from smtplint.cli import main

pytestmark = pytest.mark.live

ROOT = Path(__file__).parents[2]
PACKAGE, SCHEMA = "@microsoft/jest-sarif@1.0.0-beta.0", "package/lib/schemas/sarif-2.1.0-rtm.5.json"
FILES = ("tests/output/golden", "tests/sources/samples")


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("npm")
    packed = subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=folder, capture_output=True, text=True, check=False)
    if packed.returncode:
        pytest.skip(f"npm does not reach its registry: {packed.stderr.strip()[-200:]}")
    with tarfile.open(folder / packed.stdout.strip()) as package:
        file = package.extractfile(SCHEMA)
        assert file is not None
        published: dict[str, Any] = json.load(io.TextIOWrapper(file, "utf-8-sig"))
    return published


@pytest.mark.parametrize("files", FILES)
def test_sarif_fits_the_published_schema(
    files: str, schema: dict[str, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    main(["check", "--output-format", "sarif", files])
    log = json.loads(capsys.readouterr().out)
    validator = validators.validator_for(schema)
    validator.check_schema(schema)
    assert [error.message for error in validator(schema).iter_errors(log)] == []
    assert log["runs"][0]["results"] != []
