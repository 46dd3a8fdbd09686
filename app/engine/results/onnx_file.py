"""ONNX files: written with tf2onnx, then looked through, so that a file that is there can be run elsewhere."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.failures import RunFailed
from app.engine.settings import import_keras
from resources.translations import tr

_BATCH = "batch"


def write_onnx(model: Any, path: Path) -> None:
    """Write a model whose batch may have any size.

    Raises:
        RunFailed: one of its layers has no form in ONNX; the message names it.
        OSError: the file cannot be written.
    """
    import onnx  # noqa: PLC0415 - these two take a second, and only this format needs them

    keras = import_keras()
    if keras.backend.backend() == "tensorflow":
        _teach_complement()
    specs = [keras.InputSpec(shape=tensor.shape, dtype=tensor.dtype, name=tensor.name) for tensor in model.inputs]
    logging.getLogger("tf2onnx").setLevel(logging.CRITICAL)  # what it cannot do is told below, in our words
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of NumPy, about what Keras sets in it for tf2onnx
        model.export(str(path), format="onnx", verbose=False, input_signature=[specs if len(specs) > 1 else specs[0]])
    written = onnx.load(str(path))
    missing = [node for node in _nodes(written.graph) if not _is_known(node)]
    if missing:
        raise RunFailed(_refusal(model, missing[0]))
    for tensor in (*written.graph.input, *written.graph.output):
        for axis in tensor.type.tensor_type.shape.dim[:1]:
            if not axis.dim_value:
                axis.dim_param = _BATCH
    onnx.save(written, str(path))


def _nodes(graph: Any) -> Iterator[Any]:
    """Yield all operations, also those within loops."""
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield from _nodes(attribute.g)


def _is_known(node: Any) -> bool:
    import onnx  # noqa: PLC0415 - imported already

    return bool(onnx.defs.has(node.op_type, node.domain))


def _refusal(model: Any, node: Any) -> str:
    """Name the layer that an operation belongs to; TensorFlow writes its name into the operation's."""
    parts = node.name.split("/")
    layers = [layer.name for layer in model.layers]
    # Within a network that is called for the second time its layers' names end in a number.
    named = (name for part in parts for name in layers if part == name or part.rpartition("_")[0] == name)
    layer = next(named, "")
    what = tr("The layer {name}", name=layer) if layer else tr("One of the layers")
    if node.op_type.endswith("PartitionedCall"):
        return tr(
            "{layer} has no form in ONNX: convolutions in groups or with the channels first do not. Set its groups to "
            "1 and the channels last, or choose another format.",
            layer=what,
        )
    return tr(
        "{layer} has no form in ONNX: it calculates with {operation}. Choose another format, or another layer.",
        layer=what,
        operation=node.op_type,
    )


def _teach_complement() -> None:
    """Tell tf2onnx how the complementary error function is written, which it lacks; GELU is made of it."""
    from tf2onnx.handler import tf_op  # noqa: PLC0415 - takes a second

    def write(_cls: Any, /, graph: Any, node: Any, **_options: Any) -> None:
        kind, shape = graph.get_dtype(node.output[0]), graph.get_shape(node.output[0])
        inputs, outputs = list(node.input), list(node.output)
        graph.remove_node(node.name)
        error = graph.make_node("Erf", inputs, name=f"{node.name}/Erf", dtypes=[kind], shapes=[shape])
        one = graph.make_const(f"{node.name}/one", np.ones((), np.float32))
        graph.make_node("Sub", [one.output[0], error.output[0]], name=node.name, outputs=outputs, dtypes=[kind],
                        shapes=[shape])  # fmt: skip

    tf_op("Erfc")(type("Erfc", (), {"version_9": classmethod(write)}))
