"""What modules need of ``typing`` when they are loaded, without ``typing``; type checkers are told of the real one.

To import it, and to have it look at every annotation of a named tuple, takes longer than the rest of a short answer:
7 ms, and 80 µs for each named tuple of four fields, where this takes 0.7 ms and 13 µs.
Modules take these names from here, and what they name in annotations alone below ``TYPE_CHECKING``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, Literal, NamedTuple, ParamSpec, Protocol, TypeVar, cast
else:
    from collections import namedtuple
    from types import GenericAlias

    # What reads the fields of a named tuple, by their places: the same in all of them, which have no more than these.
    _WIDE = namedtuple("_WIDE", [f"field{place}" for place in range(24)])  # noqa: PYI024
    _PLACES = [vars(_WIDE)[name] for name in _WIDE._fields]

    class _Fields(type):
        """Makes a named tuple of each class below the first: its fields are the annotated names, in order.

        ``collections.namedtuple`` compiles what takes the fields' values for each anew. Here that waits for the first
        tuple of a class: most answers need a few of those that their modules have.
        """

        def __new__(cls, name, bases, body):
            if not bases or bases[0] is tuple:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            body["_field_defaults"] = {field: body[field] for field in fields if field in body}
            if len(fields) > len(_PLACES):
                raise TypeError(f"{name} has {len(fields)} fields; a named tuple here may have {len(_PLACES)}")
            body.update(zip(fields, _PLACES, strict=False))
            body.update(_fields=fields, __match_args__=fields, __slots__=())
            return super().__new__(cls, name, (_Tuple,), body)

        @property
        def __signature__(cls):
            # Where it is asked for, what takes the values tells it.
            _settle(cls)

    def _settle(cls):
        """Have a named tuple's class take the values of its fields."""
        if "__new__" not in vars(cls) and cls is not _Tuple:
            names = ", ".join(cls._fields)
            made = eval(f"lambda _cls, {names}: _new(_cls, ({names},))", {"_new": tuple.__new__})
            made.__qualname__, made.__defaults__ = f"{cls.__name__}.__new__", tuple(cls._field_defaults.values())
            cls.__new__ = made

    class _Tuple(tuple, metaclass=_Fields):
        """What named tuples can, as those of ``collections`` can it."""

        __slots__ = ()

        def __new__(cls, *given, **named):
            _settle(cls)
            return cls.__new__(cls, *given, **named)

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, **changed):
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            told = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({told})"

        def __getnewargs__(self):
            return tuple(self)

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
