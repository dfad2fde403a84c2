"""A property that is found when it is first asked for: ``functools.cached_property`` without the lock that it has up to Python 3.11."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  it is written like ``property``
    """A method as a property that is found once and kept in the object's ``__dict__``; pages ask for fifty of them.

    >>> class Mill:
    ...     @once
    ...     def wings(self) -> list[str]:
    ...         return ["north", "south"]
    >>> mill = Mill()
    >>> mill.wings is mill.wings
    True
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find, self._name, self.__doc__ = find, find.__name__, find.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> once[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> once[T] | T:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._find(instance)
        return value
