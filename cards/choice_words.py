"""How choices are shown: in Keras' spelling made readable, and which of them are words of this program."""

from __future__ import annotations

from resources.translations import marked

# Short words that Keras spells in its own way.
_CHOICE_LABELS = {
    "relu": "ReLU",
    "relu6": "ReLU6",
    "elu": "ELU",
    "selu": "SELU",
    "gelu": "GELU",
    "celu": "CELU",
    "glu": "GLU",
    "silu": "SiLU",
    "hard_silu": "Hard SiLU",
    "non_neg": "Non-negative",
    "leaky_relu": "Leaky ReLU",
    "concat": "Concatenate",
    "mul": "Product",
    "ave": "Mean",
    "l1": "L1",
    "l2": "L2",
    "float32": "float32",
    "mixed_float16": "mixed float16",
    "mixed_bfloat16": "mixed bfloat16",
}


# Choices that are no words of Keras; `choice_label` shows them in the language that is spoken.
OWN_CHOICES = (
    marked("Classes", "choice"),
    marked("Masks", "choice"),
    marked("Radius", "choice"),
    marked("One file", "choice"),
    marked("Several files", "choice"),
    marked("Stop", "choice"),
    marked("Leave out", "choice"),
    marked("Typed", "choice"),
    marked("Lung", "choice"),
    marked("Mediastinum", "choice"),
    marked("Abdomen", "choice"),
    marked("Liver", "choice"),
    marked("Brain", "choice"),
    marked("Bone", "choice"),
    marked("Name", "choice"),
    marked("Folder", "choice"),
    marked("Column", "choice"),
    marked("None", "choice"),
    marked("Balanced", "choice"),
    marked("On", "choice"),
    marked("Off", "choice"),
    marked("Gaussian", "choice"),
    marked("Rician", "choice"),
    marked("Poisson", "choice"),
)


def english_label(choice: str) -> str:
    """Return a choice as English shows it."""
    return _CHOICE_LABELS.get(choice) or choice.replace("_", " ").capitalize()
