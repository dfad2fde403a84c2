"""The compiled walk: the one part that pyproject.toml has no settled word for. Without a C compiler it is left out."""

from setuptools import Extension, setup

WALK = Extension(
    "newsspider.page.walk._walk",
    sources=["newsspider/page/walk/_walk.c"],
    depends=["newsspider/page/walk/_elements.h"],
    extra_compile_args=["-O2"],
    optional=True,
)

setup(ext_modules=[WALK])
