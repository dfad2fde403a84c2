"""The compiled parts: what pyproject.toml has no settled word for. Without a C compiler they are left out."""

from setuptools import Extension, setup


def part(name: str, *headers: str) -> Extension:
    """A C file of ``newsspider/page`` as a module."""
    folder, _, module = name.rpartition("/")
    return Extension(
        f"newsspider.page.{folder}.{module}",
        sources=[f"newsspider/page/{name}.c"],
        depends=[f"newsspider/page/{folder}/{header}" for header in headers],
        extra_compile_args=["-O2"],
        optional=True,
    )


setup(ext_modules=[part("walk/_walk", "_elements.h"), part("text/_text")])
