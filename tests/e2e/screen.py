"""A screen of one's own: Xvfb with a window manager and a bus, where a program is driven with mouse and keyboard.

Nothing of `desktop` is imported here: what is driven is the program that a curator starts.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 30.0
"""Seconds after which something that did not come is a failure."""

TOOLS = ("Xvfb", "openbox", "xdotool", "import", "dbus-daemon")


def missing_tools() -> str:
    """Return what this machine lacks for a screen, in words; nothing when it lacks nothing."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    probe = subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True, check=False)
    if probe.returncode:
        lacking.append("python3-pyatspi")
    return ", ".join(lacking)


def wait_for(what, condition, patience=PATIENCE):
    """Return the first true answer of `condition`; fail by naming `what` when none came in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.02)  # how often we look, not how long we wait
    raise AssertionError(f"waited {patience} s for {what}")


class Screen:
    """A virtual screen. Use as a context manager."""

    def __init__(self, folder: Path, size="1600x1000", scale="1"):
        self.folder, self.size = folder, size
        self.processes = []
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale}
        self.environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0", "LC_ALL": "C.UTF-8"}
        self.environment["PYTHONFAULTHANDLER"] = "1"
        self.environment["JIANBAO_CONFIG"] = str(folder / "config")

    def __enter__(self):
        number = self.folder / "display"
        with number.open("w") as out:
            # Without -noreset the display starts anew whenever its last client leaves, under those that just arrive.
            server = ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", f"{self.size}x24", "-nolisten", "tcp"]
            self._start(server, stdout=out)
        display = wait_for("Xvfb", lambda: number.read_text().strip())
        self.environment["DISPLAY"] = f":{display}"
        bus = self._start(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start(["openbox"])
        # A window that is shown before its manager is there never becomes the active one, and a program that starts
        # before the bus of the screen readers is there may never be seen on it: both have to be there first.
        wait_for("the window manager", lambda: self._xdotool("get_num_desktops") not in ("", "0"))
        self.eyes = self._start(
            ["/usr/bin/python3", str(Path(__file__).with_name("eyes.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.all("")
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def _start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def open(self, *arguments):
        """Start Jianbao and wait for its window; returns its process."""
        log = (self.folder / "jianbao.log").open("a")
        program = [sys.executable, "-m", "tests.e2e.watched"]
        process = subprocess.Popen([*program, *map(str, arguments)], env=self.environment, stdout=log, stderr=log)
        log.close()
        self.processes.append(process)
        self.window = wait_for("the window", lambda: self._active_window(process))
        return process

    def _active_window(self, process):
        assert process.poll() is None, (self.folder / "jianbao.log").read_text()
        found = self._xdotool("search", "--onlyvisible", "--pid", str(process.pid))
        active = self._xdotool("getactivewindow")
        return active if active and active in found.split() else None

    def log(self):
        """Return what the program printed, and where it was if a fault ended it."""
        logs = (self.folder / "jianbao.log", *sorted((self.folder / "config").glob("crash*.log")))
        return "\n".join(path.read_text(errors="replace") for path in logs if path.exists())

    def _standing(self):
        """Return how the program stands, for the message of a failure: what stands still has nothing in sight.

        It ends here, and writes down where its threads are as it does.
        """
        self.shoot("failed")
        active = self._xdotool("getactivewindow", "getwindowname")
        program = self.processes[-1]
        end = program.poll()
        if end is None:
            program.send_signal(signal.SIGABRT)
            program.wait(PATIENCE)
        state = "it ran" if end is None else f"it had ended with {end}"
        return f"{state}; the active window: {active!r}; the program said: {self.log()}"

    def _xdotool(self, *arguments):
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    # ── hands ──

    def key(self, *keys):
        """Press keys, in xdotool's names."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text):
        """Type text."""
        self._xdotool("type", "--delay", "60", text)

    def click(self, thing, button=1, count=1):
        """Click into the middle of something that `see` gave."""
        x, y = thing["x"] + thing["width"] // 2, thing["y"] + thing["height"] // 2
        self._xdotool("mousemove", str(x), str(y))
        self._xdotool("click", "--repeat", str(count), "--delay", "60", str(button))

    def drag(self, start, end):
        """Drag from one place (x, y) to another."""
        (x, y), (u, v) = start, end
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, 9):
            self._xdotool("mousemove", str(x + (u - x) * step // 8), str(y + (v - y) * step // 8))
        self._xdotool("mouseup", "1")

    def wheel(self, place, turns):
        """Turn the wheel at a place (x, y), down if `turns` is above zero."""
        self._xdotool("mousemove", *map(str, place))
        self._xdotool("click", "--repeat", str(abs(turns)), "--delay", "20", "5" if turns > 0 else "4")

    def resize(self, width, height):
        """Resize the window."""
        self._xdotool("windowsize", "--sync", self.window, str(width), str(height))

    # ── eyes ──

    def all(self, name, role=""):
        """Return everything in sight whose name contains `name`."""
        self.eyes.stdin.write(json.dumps({"name": name, "role": role}) + "\n")
        self.eyes.stdin.flush()
        return json.loads(self.eyes.stdout.readline())

    def see(self, name, role="", at_least=1, state=""):
        """Wait until something is in sight whose name contains `name`, and stands still; return the first of them.

        Parameters: `state`, one that it has to be in, in AT-SPI's words: "focused", "selected", "enabled".
        """
        return self.see_all(name, role, at_least, state)[0]

    def see_all(self, name, role="", at_least=1, state=""):
        """Wait until so many are in sight and stand still between two looks."""

        def look():
            found = [item for item in self.all(name, role) if item["height"] > 0]
            return [item for item in found if not state or state in item["states"]]

        def still():
            found = look()
            return found if len(found) >= at_least and found == look() else None

        try:
            return wait_for(f"“{name}” {role} {state}", still)
        except AssertionError as error:
            raise AssertionError(f"{error}; in sight: {self._names()}; {self._standing()}") from None

    def _names(self):
        """Return what is in sight, for the message of a test that looked for something else."""
        return [(item["name"][:40], item["role"], "selected" in item["states"]) for item in self.all("")][:80]

    def gone(self, name, role=""):
        """Wait until nothing in sight has a name that contains `name`."""
        wait_for(f"the end of “{name}” {role}", lambda: not self.all(name, role))

    def fill(self, name, text):
        """Wait until a text field has the focus, and type into it."""
        self.see(name, "text", state="focused")
        self.type(text)

    def shoot(self, name):
        """Save a picture of the screen in the test's folder, and in `JIANBAO_SHOTS` when that is set."""
        target = Path(os.environ.get("JIANBAO_SHOTS") or self.folder) / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self.environment, check=False)
        return target
