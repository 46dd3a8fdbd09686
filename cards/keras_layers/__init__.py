"""Keras objects that Keras lacks, written with ``keras.ops`` alone. Only the engine imports this package.

A model that holds one of them is loaded where this package was imported before: it registers all of them.
"""

from cards.keras_layers.activation import ThresholdedReLU
from cards.keras_layers.constraint import RadialConstraint
from cards.keras_layers.convolution import DepthwiseConv3D, SeparableConv3D
from cards.keras_layers.cropping import CenterCrop3D, RandomCrop3D, RandomErasing3D, RandomTranslation3D
from cards.keras_layers.gates import AttentionGate3D, SpatialGate3D, SqueezeExcite3D
from cards.keras_layers.geometry import RandomAffine3D, RandomFlip3D
from cards.keras_layers.intensity import (
    RandomBlur3D,
    RandomBrightness3D,
    RandomContrast3D,
    RandomGamma3D,
    RandomNoise3D,
)
from cards.keras_layers.local import LocallyConnected1D, LocallyConnected2D
from cards.keras_layers.mask_loss import DiceCrossentropy, FocalTversky
from cards.keras_layers.mask_metrics import HausdorffDistance, MeanDice
from cards.keras_layers.mode import FixedMode
from cards.keras_layers.normalization import InstanceNormalization
from cards.keras_layers.pooling import BlurPooling3D, GeneralizedMeanPooling3D
from cards.keras_layers.resampling import Resize3D, SubpixelUpsampling3D
from cards.keras_layers.residual import CoordinateChannels3D, LayerScale, PatchEmbedding3D, StochasticDepth

__all__ = [
    "AttentionGate3D",
    "BlurPooling3D",
    "CenterCrop3D",
    "CoordinateChannels3D",
    "DepthwiseConv3D",
    "DiceCrossentropy",
    "FixedMode",
    "FocalTversky",
    "GeneralizedMeanPooling3D",
    "HausdorffDistance",
    "InstanceNormalization",
    "LayerScale",
    "LocallyConnected1D",
    "LocallyConnected2D",
    "MeanDice",
    "PatchEmbedding3D",
    "RadialConstraint",
    "RandomAffine3D",
    "RandomBlur3D",
    "RandomBrightness3D",
    "RandomContrast3D",
    "RandomCrop3D",
    "RandomErasing3D",
    "RandomFlip3D",
    "RandomGamma3D",
    "RandomNoise3D",
    "RandomTranslation3D",
    "Resize3D",
    "SeparableConv3D",
    "SpatialGate3D",
    "SqueezeExcite3D",
    "StochasticDepth",
    "SubpixelUpsampling3D",
    "ThresholdedReLU",
]
