"""``python -m crm`` and the command ``crm``.

This file must be understood by every Python 3, old ones too, so that an old one
can be told in words what is missing. Keep its syntax old and its imports late.
"""

import gc
import sys

_OBJECTS_BETWEEN_COLLECTIONS = 100000


def main():  # type: () -> int
    """Run one command; the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036  # pip is not the only way to get here
        sys.stderr.write(
            "Rapport needs Python 3.11 or newer, and this is Python %d.%d.\n"  # noqa: UP031
            % sys.version_info[:2]
        )
        return 1
    # Looking for garbage while a thousand modules load costs a short command a tenth of its time.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
    from crm.cli.app import run  # noqa: PLC0415  # after the version check

    code = run()
    # Everything goes with the process: a last look for garbage would cost a fifth of the time.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
