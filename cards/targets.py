"""Cards for networks that answer with volumes: what is to be found, and what spoils the volumes that enter."""

from __future__ import annotations

from cards.card import Input
from cards.preparation import data_card, dataset_in, seed
from cards.types import FLOAT, FLOATS, STRING

VOLUMES_AS_TARGETS = data_card(
    "VolumesAsTargets",
    "Volumes as targets",
    "volumes_as_targets",
    "Lets each volume, as it is here, be what the network is to find. Cards behind it that change values change only "
    "what enters the network; those that cut, turn or stretch change both alike.",
    dataset_in("Volumes of any size; their classes, masks or numbers to find no longer count."),
    synonyms=("autoencoder", "denoising", "restoration", "reconstruction", "super-resolution", "image to image"),
)
ADD_NOISE = data_card(
    "AddNoise",
    "Add noise",
    "add_noise",
    "Adds noise to volumes, in each epoch anew; for validation it stays the same. Files that the trained network is "
    "given get none.",
    dataset_in("Volumes of any intensity; masks and volumes to find stay as they are."),
    Input(
        "kind",
        STRING,
        "Gaussian is alike everywhere, Rician that of magnitude images of MR, Poisson that of counted photons.",
        default="gaussian",
        choices=("gaussian", "rician", "poisson"),
    ),
    Input(
        "strength",
        FLOAT,
        "Standard deviation of the noise, in the unit of the voxels; of Poisson noise that at the value 1.",
        default=0.2,
        minimum=0.0,
    ),
    seed("noise"),
    synonyms=("gaussian", "rician", "poisson", "low dose", "denoising", "corrupt"),
)
BLUR = data_card(
    "Blur",
    "Blur",
    "blur",
    "Blurs volumes with a Gaussian, as a coarser recording would. Behind Volumes as targets it spoils only what is "
    "learned from, and not the files that the trained network is given.",
    dataset_in("Volumes of any intensity; masks and volumes to find stay as they are."),
    Input(
        "sigma",
        FLOATS,
        "Standard deviation along depth, height, width in voxels; 0 leaves an axis sharp.",
        default=(1.0, 1.0, 1.0),
        length=3,
        minimum=0.0,
        maximum=50.0,
    ),
    synonyms=("gaussian", "smooth", "super-resolution", "deblurring", "point spread function", "resolution"),
)

CARDS = (VOLUMES_AS_TARGETS, ADD_NOISE, BLUR)
