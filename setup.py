"""The compiled parts and the demo sites: what pyproject.toml has no settled word for. Without a C compiler the former are left out."""

from pathlib import Path
from shutil import copytree

from setuptools import Extension, setup
from setuptools.command.build_py import build_py


class WithDemoSites(build_py):
    """Puts the demo sites into the wheel; a clone is used as it lies."""

    def run(self) -> None:
        """Copy the modules, then the sites."""
        super().run()
        if not self.editable_mode:
            copytree("fixtures/sites", Path(self.build_lib, "newsspider", "demosites"), dirs_exist_ok=True)


def part(name: str, *headers: str) -> Extension:
    """A C file of the package as a module."""
    folder, _, module = name.rpartition("/")
    return Extension(
        f"newsspider.{folder.replace('/', '.')}.{module}",
        sources=[f"newsspider/{name}.c"],
        depends=[f"newsspider/{folder}/{header}" for header in headers],
        extra_compile_args=["-O2", "-ffp-contract=off"],
        optional=True,
    )


setup(
    ext_modules=[
        part("page/walk/_walk", "_walk.h", "_elements.h", "_rows.h"),
        part("page/text/_text", "_characters.h"),
        part("fields/body/forest/_forest"),
        part(
            "fields/body/columns/_columns",
            "_page.h",
            "_outlines.h",
            "_standings.h",
            "_surroundings.h",
            "_openings.h",
            "_stems.h",
        ),
        part("discovery/simhash/_simhash"),
        part("fields/teasers/addresses/_addresses"),
        part("fields/teasers/lists/_lists", "_index.h"),
        part("fields/quotes/tokens/_tokens", "_kinds.h", "_reading.h", "_capitals.h", "_marks.h"),
    ],
    cmdclass={"build_py": WithDemoSites},
)
