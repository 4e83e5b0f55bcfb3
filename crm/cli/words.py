"""The words of :mod:`crm.faces.words`, under the name that commands know them by."""

from crm.faces.words import *  # noqa: F403
