"""Compiled modules: an installed program has them beside its modules, a checkout may not."""

import compileall
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_PROGRAM = Path(__file__).parents[2] / "desktop"


def keep_bytecode(folder: Path) -> None:
    """Let this process and those that it starts take compiled modules from a folder, whatever the environment says.

    Else a machine that is told to write no bytecode compiles the whole program at every start, which no user's does.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(folder)
    sys.dont_write_bytecode = False
    compileall.compile_dir(_PROGRAM, quiet=1)
    with TemporaryDirectory() as config:  # what it imports of libraries is compiled with it
        environment = {**os.environ, "JIANBAO_CONFIG": config}
        command = [sys.executable, "-m", "desktop", "--self-check"]
        subprocess.run(command, env=environment, check=True, capture_output=True)
