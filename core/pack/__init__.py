"""The content pack: what another organisation replaces, read once and kept as frozen values."""

from core.pack.emergencies import number_for
from core.pack.faults import Fault, Note, PackError
from core.pack.loading import Inspection, inspect, lint, load, load_readable, load_serving
from core.pack.model import (
    ApplicationForm,
    Article,
    Country,
    Crisis,
    CrisisCategory,
    EventKind,
    FirstStep,
    FormQuestion,
    NotCovered,
    Organisation,
    Pack,
    Place,
    Profession,
    Topic,
)
from core.pack.names import Names

__all__ = [
    "ApplicationForm",
    "Article",
    "Country",
    "Crisis",
    "CrisisCategory",
    "EventKind",
    "Fault",
    "FirstStep",
    "FormQuestion",
    "Inspection",
    "Names",
    "NotCovered",
    "Note",
    "Organisation",
    "Pack",
    "PackError",
    "Place",
    "Profession",
    "Topic",
    "inspect",
    "lint",
    "load",
    "load_readable",
    "load_serving",
    "number_for",
]
