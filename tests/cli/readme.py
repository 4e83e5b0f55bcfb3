"""The examples of README.md, run. ``python -m tests.cli.readme`` writes their output anew.

In a ``console`` block a line that begins with ``$`` is typed; what stands below it, up to
the next such line, is what it prints. Uids differ from book to book,
so they are all written alike.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from crm.cli.app import run

README = Path(__file__).parents[2] / "README.md"
NOW = "2026-11-20T09:30:00+00:00"

_BLOCK = re.compile(r"(```console\n)(.*?)(```)", re.DOTALL)
_UID = re.compile(r"\b[0-9a-f]{8}\b")

_CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Noor,Haddad,https://www.linkedin.com/in/noor-haddad-example,,Lantern Radio,Journalist,03 Feb 2025
Ivo,Brandt,https://www.linkedin.com/in/ivo-brandt-example,,Brandt & Sons,Boat builder,12 Jun 2025
Lena,Okafor,https://www.linkedin.com/in/lena-okafor-example,,Contoso,Engineer,30 Sep 2026
"""
_MESSAGES = """\
CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
1,,Mika Example,{me},Noor Haddad,{noor},2026-03-02 08:00:00 UTC,,How did the harbour story end?,INBOX
1,,Noor Haddad,{noor},Mika Example,{me},2026-03-03 09:00:00 UTC,,With a boat race. You should come next year!,INBOX
2,,Mika Example,{me},Noor Haddad,{noor},2026-09-10 08:00:00 UTC,,I read your piece on ferries twice.,INBOX
2,,Noor Haddad,{noor},Mika Example,{me},2026-09-11 09:00:00 UTC,,That made my week. Did the map help?,INBOX
"""  # noqa: E501  # rows of a file
_PEOPLE = {
    "me": "https://www.linkedin.com/in/mika-example",
    "noor": "https://www.linkedin.com/in/noor-haddad-example",
}


def rewritten(text: str, home: Path) -> str:
    """The text with the output of each example as it is now."""
    with _at_home(home):
        _put_export(home / "Downloads")
        return _BLOCK.sub(lambda found: found[1] + _block(found[2]) + found[3], text)


def _block(block: str) -> str:
    typed = [line for line in block.splitlines() if line.startswith("$ ")]
    return "\n".join(line + "\n" + _printed(line) for line in typed)


def _printed(line: str) -> str:
    words = shlex.split(line)[2:]
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = run(words)
    shown = out.buffer.getvalue().decode()
    if code:
        raise AssertionError(f"{line}: exit code {code}: {shown}")
    return _UID.sub("3f2a9c01", shown)


def _put_export(folder: Path) -> None:
    folder.mkdir()
    with zipfile.ZipFile(folder / "Basic_LinkedInDataExport.zip", "w") as archive:
        archive.writestr("Connections.csv", _CONNECTIONS)
        archive.writestr("messages.csv", _MESSAGES.format(**_PEOPLE))
        archive.writestr("Profile.csv", "First Name,Last Name\nMika,Example\n")


@contextlib.contextmanager
def _at_home(home: Path) -> Iterator[None]:
    kept = dict(os.environ)
    for name in ("CRM_BOOK", "CRM_TRACE"):
        os.environ.pop(name, None)
    os.environ |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "CRM_NOW": NOW,
        "CRM_ZONE": "UTC",
    }
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        README.write_text(rewritten(README.read_text(encoding="utf-8"), Path(folder)), "utf-8")
