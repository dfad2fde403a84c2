"""Imports run downhill; the core needs nothing of the crawler."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import newsspider
from tests.contracts.pages import ROOT

UPPER = ("scrapy", "twisted", "redis", "pyarrow", "pandas", "sqlite3", "rich", "matplotlib", "protego", "itemadapter")
"""What the layers below ``pipelines`` must do without."""
CORE = ("discovery", "extraction", "fields", "page", "items", "evidence", "errors")
BLOCKED = """
import sys
from importlib import import_module
from importlib.abc import MetaPathFinder
from pathlib import Path

class Blocked(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {upper!r}:
            raise ModuleNotFoundError(f"{{name}} is blocked", name=name)

sys.meta_path.insert(0, Blocked())
import newsspider
root = Path(newsspider.__file__).parent
for part in {core!r}:
    files = [root / f"{{part}}.py"] if (root / f"{{part}}.py").exists() else sorted((root / part).rglob("*.py"))
    assert files, part
    for file in files:
        import_module(".".join(("newsspider", *file.relative_to(root).with_suffix("").parts)).removesuffix(".__init__"))
article = newsspider.extract("<h1>Water mill gets a web server</h1><p>It was dated 4 November 2025.</p>", "http://mill.example/a")
print(article.headline, "".join(article.to_dict()["schema_version"]))
"""


def test_imports_point_down_only() -> None:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_works_with_the_crawler_s_packages_blocked() -> None:
    code = BLOCKED.format(upper=UPPER, core=CORE)

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)

    assert done.stderr == ""
    assert done.stdout == "Water mill gets a web server 1.0\n"


@pytest.mark.parametrize(
    "file", sorted((ROOT / "newsspider").rglob("*.py")), ids=lambda file: str(file.relative_to(ROOT))
)
def test_no_module_imports_the_package_root(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))

    roots = [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Import) and any(alias.name == "newsspider" for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == "newsspider" and _takes_public_names(node))
    ]
    assert roots == []


def _takes_public_names(node: ast.ImportFrom) -> bool:
    return any(alias.name in (*newsspider.__all__, "*") for alias in node.names)
