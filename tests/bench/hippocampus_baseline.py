"""A trial, not a measure: a hand-written Keras U-Net on the volumes that the proposed U-Net of Voxdeck trains on.

``python -m tests.bench.hippocampus_baseline [EPOCHS]`` trains on the 160 and validates on the 40 volumes of the Split
card's defaults: filters 12, 24, 48, batch norm, Dice and cross-entropy, Adam with cosine decay, no augmentation. It
needs ``../shared/data/hippocampus`` and some 20 minutes on two cores. Dice is the mean over volumes and both labels.
"""

import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")

import keras
import nibabel
import numpy as np
from keras import layers, ops

from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.splitting import split
from cards import catalog
from tests.conftest import SHARED_DATA

BOX, LABELS, BATCH = (48, 64, 48), 3, 4


def read(path, masks):
    """Return one volume z-scored, and its mask, both in the middle of the box."""
    volume = np.asarray(nibabel.load(path).dataobj, "float32")
    mask = np.asarray(nibabel.load(masks / path.name).dataobj).astype("int32")
    volume = (volume - volume.mean()) / (volume.std() + 1e-8)
    around = [
        ((want - have) // 2, want - have - (want - have) // 2) for want, have in zip(BOX, volume.shape, strict=True)
    ]
    return np.pad(volume, around)[..., None], np.pad(mask, around)[..., None]


def unet():
    """Make the network."""

    def twice(tensor, filters):
        for _ in range(2):
            tensor = layers.Conv3D(filters, 3, padding="same", use_bias=False)(tensor)
            tensor = layers.ReLU()(layers.BatchNormalization()(tensor))
        return tensor

    start = keras.Input((*BOX, 1))
    first = twice(start, 12)
    second = twice(layers.MaxPooling3D()(first), 24)
    third = twice(layers.MaxPooling3D()(second), 48)
    up = layers.Conv3DTranspose(24, 2, strides=2)(third)
    up = twice(layers.Concatenate()([up, second]), 24)
    up = layers.Conv3DTranspose(12, 2, strides=2)(up)
    up = twice(layers.Concatenate()([up, first]), 12)
    return keras.Model(start, layers.Conv3D(LABELS, 1, activation="softmax")(up))


def loss(truth, answer):
    """Return one minus soft Dice over the labels, with cross-entropy."""
    wanted = ops.one_hot(ops.squeeze(truth, -1), LABELS, dtype="float32")
    both, all_of = ops.sum(wanted * answer, (0, 1, 2, 3)), ops.sum(wanted + answer, (0, 1, 2, 3))
    dice = ops.mean((2 * both[1:] + 1e-5) / (all_of[1:] + 1e-5))
    return 1 - dice - ops.mean(ops.sum(wanted * ops.log(answer + 1e-7), -1))


def dice(truth, answers):
    """Return the mean Dice of each label over the volumes, background left out."""
    found = answers.argmax(-1)
    truth = truth[..., 0]
    axes = (1, 2, 3)
    return [
        np.mean(
            2
            * ((found == label) & (truth == label)).sum(axes)
            / ((found == label).sum(axes) + (truth == label).sum(axes))
        )
        for label in range(1, LABELS)
    ]


def main(epochs):
    """Train it and tell the Dice of each epoch."""
    keras.utils.set_random_seed(0)
    folder = SHARED_DATA / "hippocampus"
    data = images_and_masks(base=folder, images=str(folder / "images"), masks=str(folder / "labels"))
    parts = split(**(catalog.find("data.Split").defaults() | {"dataset": data}))
    arrays = {}
    for name, part in parts.items():
        pairs = [read(part.path(number), folder / "labels") for number in range(len(part))]
        arrays[name] = [np.stack(column) for column in zip(*pairs, strict=True)]
    x, y = arrays["training"]
    model = unet()
    steps = epochs * -(-len(x) // BATCH)
    model.compile(keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(2e-3, steps)), loss)
    print(f"{len(x)} and {len(arrays['validation'][0])} volumes, {model.count_params():,} parameters", flush=True)
    begun = time.time()
    for epoch in range(1, epochs + 1):
        model.fit(x, y, batch_size=BATCH, epochs=1, verbose=0)
        scores = dice(arrays["validation"][1], model.predict(arrays["validation"][0], batch_size=BATCH, verbose=0))
        both = ", ".join(f"{score:.3f}" for score in scores)
        print(f"epoch {epoch}: Dice {np.mean(scores):.3f} ({both}), {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
