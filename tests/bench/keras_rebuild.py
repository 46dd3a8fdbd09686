"""A process of its own: builds a chain of Conv3D, batch normalization and ReLU with plain Keras; prints the ms."""

import os
import statistics
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

ROUNDS = 5


def build(count: int, size: int) -> keras.Model:
    tensor = first = keras.Input((16, 16, 16, 1))
    for number in range(count):
        if number % 3 == 0:
            layer = keras.layers.Conv3D(4 + number // 3, 3 if number else size, padding="same" if number else "valid")
        else:
            layer = keras.layers.BatchNormalization() if number % 3 == 1 else keras.layers.ReLU()
        tensor = layer(tensor)
    return keras.Model(first, tensor)


def main() -> None:
    count = int(sys.argv[1])
    build(count, 3)
    times = []
    for size in range(1, 1 + ROUNDS):
        start = time.perf_counter()
        build(count, size)
        times.append(time.perf_counter() - start)
    print(1000 * statistics.median(times))


main()
