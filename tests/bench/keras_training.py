"""A process of its own: trains the network of training_rows.py with plain Keras; prints times and processor times."""

import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np


def main() -> None:
    volumes, edge, batch, epochs, *filters = map(int, sys.argv[1:])
    model = keras.Sequential([keras.Input((edge, edge, edge, 1))])
    for number in filters:
        model.add(keras.layers.Conv3D(number, 3, padding="same", activation="relu"))
        model.add(keras.layers.MaxPooling3D())
    model.add(keras.layers.GlobalAveragePooling3D())
    model.add(keras.layers.Dense(4, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    random = np.random.default_rng(1)
    x = random.random((volumes, edge, edge, edge, 1), dtype="float32")
    y = random.integers(0, 4, volumes)
    ends: list[tuple[float, float]] = []
    told = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: ends.append((time.time(), time.process_time()))
    )
    model.fit(x, y, batch_size=batch, epochs=epochs, verbose=0, callbacks=[told])
    for column in zip(*ends, strict=True):
        print(*column)


main()
