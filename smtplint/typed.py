"""What modules need of ``typing`` when they are loaded, without ``typing``; type checkers are told of the real one.

To import it, and to have it look at every annotation of a named tuple, takes longer than the rest of a short answer.
Modules take these names from here, and what they name in annotations alone below ``TYPE_CHECKING``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, Literal, NamedTuple, ParamSpec, Protocol, TypeVar, cast
else:
    from collections import namedtuple
    from types import GenericAlias

    class _Fields(type):
        """Makes a named tuple of each class below the first: its fields are the annotated names, in order."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.get("__annotations__", {})
            made = namedtuple(name, fields, defaults=[body[field] for field in fields if field in body])  # noqa: PYI024
            for key in body.keys() - fields:
                setattr(made, key, body[key])
            return made

    class NamedTuple(metaclass=_Fields):
        pass

    class Generic:
        __class_getitem__ = classmethod(GenericAlias)

    class Literal:
        def __class_getitem__(cls, values):
            # In a tuple of their own: strings by themselves typing.get_type_hints() takes for names.
            return GenericAlias(cls, (values if isinstance(values, tuple) else (values,),))

    class Protocol:
        pass

    class TypeVar:
        def __init__(self, *_):
            pass

    ParamSpec = TypeVar

    def cast(_, value):
        return value


__all__ = ["Generic", "Literal", "NamedTuple", "ParamSpec", "Protocol", "TypeVar", "cast"]
