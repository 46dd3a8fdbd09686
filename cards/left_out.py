"""Classes of Keras that are no cards, each with the reason. A class in neither place fails the contract test."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_BASE = "a base class, from which others are made"
_FOREIGN = "it wraps a module of another framework, which is code"
_CODE = "it takes a function, and a deck holds no code"
_WORDS = "it takes words, and the data here are volumes"
_TABLE = "it learns a table from a look at the data beforehand"
_BUILT_IN = "each training does it by itself"
_NUMBERS = "it averages numbers that nothing in a training hands to it"

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "layers.Layer": _BASE,
        "layers.Wrapper": _BASE,
        "layers.InputSpec": "a description of shapes, no layer",
        "layers.InputLayer": "the Input card stands for it",
        "layers.Lambda": _CODE,
        "layers.Pipeline": "cards are linked one after another instead",
        "layers.FlaxLayer": _FOREIGN,
        "layers.JaxLayer": _FOREIGN,
        "layers.TorchModuleWrapper": _FOREIGN,
        "layers.TFSMLayer": "it runs a model saved by other means, which is code",
        "layers.StringLookup": _WORDS,
        "layers.TextVectorization": _WORDS,
        "layers.Hashing": "it gives identifiers a number, and the data here are volumes",
        "layers.HashedCrossing": "it joins columns of identifiers, and the data here are volumes",
        "layers.IntegerLookup": _TABLE,
        "layers.CutMix": "it mixes labels with images, and a card of a network sees no labels",
        "layers.MixUp": "it mixes labels with images, and a card of a network sees no labels",
        "layers.MaxNumBoundingBoxes": "it works on bounding boxes, which the data do not have",
        "layers.RandomCrop": "it crops in training only, so that no layer of a network can follow it",
        "layers.Equalization": "Keras 3.15 cannot make it part of a network: its result closes a loop",
        "layers.STFTSpectrogram": "it needs SciPy, which the program does not bring",
        "initializers.Initializer": _BASE,
        "initializers.STFT": "it needs SciPy, which the program does not bring",
        "regularizers.Regularizer": _BASE,
        "constraints.Constraint": _BASE,
        "losses.Loss": _BASE,
        "losses.CTC": "it aligns sequences of labels, and a volume has one label",
        "metrics.Metric": _BASE,
        "metrics.Accuracy": "it compares class numbers, and a network gives a value for each class",
        "metrics.Mean": _NUMBERS,
        "metrics.Sum": _NUMBERS,
        "metrics.MeanMetricWrapper": _CODE,
        "optimizers.Optimizer": _BASE,
        "optimizers.LossScaleOptimizer": "the trainer uses it by itself where the precision asks for it",
        "optimizers.MultiOptimizer": "it divides the weights among optimizers by code",
        "optimizers.OptimizerMap": "it divides the weights among optimizers by code",
        "optimizers.schedules.LearningRateSchedule": _BASE,
        "callbacks.Callback": _BASE,
        "callbacks.CallbackList": "the Callbacks input of the Train card takes any number of them",
        "callbacks.LambdaCallback": _CODE,
        "callbacks.LearningRateScheduler": "it takes a function; schedule cards feed the learning rate instead",
        "callbacks.History": _BUILT_IN,
        "callbacks.ProgbarLogger": _BUILT_IN,
        "callbacks.TerminateOnNaN": _BUILT_IN,
        "callbacks.ModelCheckpoint": _BUILT_IN,
        "callbacks.BackupAndRestore": _BUILT_IN,
        "callbacks.OrbaxCheckpoint": "a run's own checkpoints serve, and it needs another library",
        "callbacks.CSVLogger": "each run writes its history as a table by itself",
        "callbacks.TensorBoard": "the training panel draws the curves",
        "callbacks.SwapEMAWeights": "Average weights of an optimizer card brings the averaged weights in at the end",
        "callbacks.RemoteMonitor": "it sends over the network, and the program opens no connection",
    }
)

_MASK = "a Masking card before it hands its mask on by itself"
# Arguments of layers' calls that are no inputs.
CALLS_LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "training": "training and predicting set it; a Fixed mode card holds it",
        "mask": _MASK,
        "query_mask": _MASK,
        "value_mask": _MASK,
        "key_mask": _MASK,
        "attention_mask": "Causal and the masks of Masking cards serve",
        "return_attention_scores": "a card gives one tensor",
        "initial_state": "a sequence starts at zeros, since no card gives the state of another",
        "count_weights": "it weighs single numbers of a count, and the data are volumes",
    }
)
