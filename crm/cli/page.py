"""The page of :mod:`crm.faces.page`, under the name that commands know it by."""

from crm.faces.page import *  # noqa: F403
