"""A shell and a Python session in one folder, in which the blocks of a page are run in order."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Self
from uuid import uuid4

from docs.blocks import Block, commands, is_shown

PYTHON = """
import json, sys, traceback
space = {"__name__": "__main__"}
for line in sys.stdin:
    end, code = json.loads(line)
    try:
        exec(compile(code, "<block>", "exec"), space)
        print(end, 0, flush=True)
    except BaseException:
        sys.stdout.flush()
        traceback.print_exc()
        print(end, 1, flush=True)
"""
"""Runs the blocks that it is sent in one name space."""
LONGEST_S = 240
"""Seconds after which a block hangs: its session is ended."""


@dataclass(frozen=True, slots=True)
class Step:
    """One command or Python block that was run."""

    code: str
    output: str
    exit_code: int


@dataclass
class Session:
    """The sessions of one page; ``steps`` is what was run. Use it as a context manager."""

    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    python: Path = Path(sys.executable)
    replaced: Mapping[str, str] = field(default_factory=dict)
    """Words of the page that stand for others when it is run."""
    steps: list[Step] = field(default_factory=list)
    _open: dict[str, subprocess.Popen[str]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._open.values():
            process.communicate()

    def play(self, block: Block) -> None:
        """Run, write or compare one block, as its mark says; raises AssertionError where that goes wrong."""
        if block.mark == "file":
            (self.folder / block.value).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / block.value).write_text(self._worded(block.code), "utf-8")
        elif block.mark == "output":
            self._compare(block)
        elif block.runs:
            wanted = int(block.value) if block.mark == "exit code" else 0
            pieces = list(commands(block)) if block.kind == "sh" else [block.code]
            for piece in pieces:
                step = self.run(block.kind, piece)
                right = wanted if piece is pieces[-1] else 0
                assert step.exit_code == right, f"line {block.line}: exit code {step.exit_code}\n{piece}\n{step.output}"

    def run(self, kind: str, code: str) -> Step:
        """Run one command (``sh``) or block (``python``) in its session."""
        end, process = uuid4().hex, self._process(kind)
        watch = Timer(LONGEST_S, process.kill)
        watch.start()
        try:
            return self._done(self._step(process, kind, code, end))
        finally:
            watch.cancel()

    def _step(self, process: subprocess.Popen[str], kind: str, code: str, end: str) -> Step:
        assert process.stdin is not None
        assert process.stdout is not None
        told = self._worded(code)
        process.stdin.write(json.dumps([end, told]) + "\n" if kind == "python" else self._sourced(told, end))
        process.stdin.flush()
        lines: list[str] = []
        for line in process.stdout:
            before, mark, exit_code = line.partition(end)
            if mark:
                return Step(code, "".join(lines) + before, int(exit_code))
            lines.append(line)
        return Step(code, "".join(lines), process.wait())

    def _compare(self, block: Block) -> None:
        output = self.steps[-1].output
        missing = [line for line in block.code.splitlines() if line.strip() and not is_shown(line, output)]
        assert not missing, f"line {block.line}: not in the output: {missing}\n{output}"

    def _process(self, kind: str) -> subprocess.Popen[str]:
        if kind not in self._open:
            self._open[kind] = subprocess.Popen(
                ["bash"] if kind == "sh" else [str(self.python), "-c", PYTHON],
                cwd=self.folder,
                env=dict(self.environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
            )
        return self._open[kind]

    def _sourced(self, code: str, end: str) -> str:
        """The command for the shell: read from a file, with no input of its own, its exit code told at the end."""
        script = self.folder / f".block-{end}.sh"
        script.write_text(code + "\n", "utf-8")
        return f"source {shlex.quote(str(script))} </dev/null; echo {end} $?; rm {shlex.quote(str(script))}\n"

    def _worded(self, text: str) -> str:
        for word, other in self.replaced.items():
            text = text.replace(word, other)
        return text

    def _done(self, step: Step) -> Step:
        self.steps.append(step)
        return step
