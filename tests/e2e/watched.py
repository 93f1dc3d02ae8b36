"""Jianbao as a curator starts it, watched: a class of Qt's that another thread than the main one makes is printed.

PySide's tables of classes are not made for that while the event loop uses them; the process ends now and then.
"""

import builtins
import runpy
import sys
import threading

OFFENCE = "a class of Qt's was made off the main thread:"

_build = builtins.__build_class__


def _watched(function, name, *bases, **options):
    made = _build(function, name, *bases, **options)
    ours = threading.current_thread() is threading.main_thread()
    if not ours and any(base.__module__.startswith("PySide6") for base in made.__mro__):
        print(OFFENCE, f"{made.__module__}.{name}", file=sys.stderr, flush=True)
    return made


if __name__ == "__main__":
    builtins.__build_class__ = _watched
    runpy.run_module("desktop", run_name="__main__", alter_sys=True)
