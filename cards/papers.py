"""The paper that a card comes from, where there is one: authors, title, year."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_GLOROT = "Glorot and Bengio, Understanding the difficulty of training deep feedforward neural networks, 2010"
_RECTIFIERS = (
    "He, Zhang, Ren and Sun, Delving deep into rectifiers: surpassing human-level performance on ImageNet"
    " classification, 2015"
)
_BACKPROP = "LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998"
_FOCAL = "Lin, Goyal, Girshick, He and Dollár, Focal loss for dense object detection, 2017"
_ADAM = "Kingma and Ba, Adam: a method for stochastic optimization, 2015"
_NETWORK_IN_NETWORK = "Lin, Chen and Yan, Network in network, 2014"
_SPATIAL_DROPOUT = (
    "Tompson, Goroshin, Jain, LeCun and Bregler, Efficient object localization using convolutional networks, 2015"
)
_CONV_LSTM = (
    "Shi, Chen, Wang, Yeung, Wong and Woo, Convolutional LSTM network: a machine learning approach for precipitation"
    " nowcasting, 2015"
)
_DROPOUT = (
    "Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural networks from"
    " overfitting, 2014"
)
_LSTM = "Hochreiter and Schmidhuber, Long short-term memory, 1997"
_GRU = (
    "Cho and others, Learning phrase representations using RNN encoder-decoder for statistical machine translation,"
    " 2014"
)
_XCEPTION = "Chollet, Xception: deep learning with depthwise separable convolutions, 2017"
_VNET = (
    "Milletari, Navab and Ahmadi, V-Net: fully convolutional neural networks for volumetric medical image segmentation,"
    " 2016"
)
_SGDR = "Loshchilov and Hutter, SGDR: stochastic gradient descent with warm restarts, 2017"
_ERASING = "Zhong, Zheng, Kang, Li and Yang, Random erasing data augmentation, 2020"
_DECONVOLUTION = "Zeiler, Krishnan, Taylor and Fergus, Deconvolutional networks, 2010"
_LAYERS = {
    **dict.fromkeys((f"layers.GlobalAveragePooling{space}" for space in ("1D", "2D", "3D")), _NETWORK_IN_NETWORK),
    **dict.fromkeys((f"layers.SpatialDropout{space}" for space in ("1D", "2D", "3D")), _SPATIAL_DROPOUT),
    **dict.fromkeys((f"layers.ConvLSTM{space}" for space in ("1D", "2D", "3D")), _CONV_LSTM),
    **dict.fromkeys((f"layers.SeparableConv{space}" for space in ("1D", "2D", "3D")), _XCEPTION),
    **dict.fromkeys(("layers.LSTM", "layers.LSTMCell"), _LSTM),
    **dict.fromkeys(("layers.GRU", "layers.GRUCell"), _GRU),
    **dict.fromkeys(("layers.RandomErasing", "layers.RandomErasing3D"), _ERASING),
    **dict.fromkeys((f"layers.Conv{space}Transpose" for space in ("1D", "2D", "3D")), _DECONVOLUTION),
    "layers.BlurPooling3D": "Zhang, Making convolutional networks shift-invariant again, 2019",
    "layers.GeneralizedMeanPooling3D": "Radenović, Tolias and Chum, Fine-tuning CNN image retrieval with no human"
    " annotation, 2019",
    "layers.BatchNormalization": "Ioffe and Szegedy, Batch normalization: accelerating deep network training by"
    " reducing internal covariate shift, 2015",
    "layers.LayerNormalization": "Ba, Kiros and Hinton, Layer normalization, 2016",
    "layers.GroupNormalization": "Wu and He, Group normalization, 2018",
    "layers.InstanceNormalization": "Ulyanov, Vedaldi and Lempitsky, Instance normalization: the missing ingredient"
    " for fast stylization, 2016",
    "layers.RMSNormalization": "Zhang and Sennrich, Root mean square layer normalization, 2019",
    "layers.SpectralNormalization": "Miyato, Kataoka, Koyama and Yoshida, Spectral normalization for generative"
    " adversarial networks, 2018",
    "layers.ReLU": "Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010",
    "layers.LeakyReLU": "Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models, 2013",
    "layers.PReLU": _RECTIFIERS,
    "layers.ELU": "Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by exponential linear"
    " units (ELUs), 2016",
    "layers.Dropout": _DROPOUT,
    "layers.GaussianDropout": _DROPOUT,
    "layers.AlphaDropout": "Klambauer, Unterthiner, Mayr and Hochreiter, Self-normalizing neural networks, 2017",
    "layers.StochasticDepth": "Huang, Sun, Liu, Sedra and Weinberger, Deep networks with stochastic depth, 2016",
    "layers.SubpixelUpsampling3D": "Shi and others, Real-time single image and video super-resolution using an"
    " efficient sub-pixel convolutional neural network, 2016",
    "layers.CoordinateChannels3D": "Liu and others, An intriguing failing of convolutional neural networks and the"
    " CoordConv solution, 2018",
    "layers.MultiHeadAttention": "Vaswani and others, Attention is all you need, 2017",
    "layers.GroupQueryAttention": "Ainslie and others, GQA: training generalized multi-query transformer models from"
    " multi-head checkpoints, 2023",
    "layers.Attention": "Luong, Pham and Manning, Effective approaches to attention-based neural machine translation,"
    " 2015",
    "layers.AdditiveAttention": "Bahdanau, Cho and Bengio, Neural machine translation by jointly learning to align and"
    " translate, 2015",
    "layers.SqueezeExcite3D": "Hu, Shen and Sun, Squeeze-and-excitation networks, 2018",
    "layers.AttentionGate3D": "Oktay and others, Attention U-Net: learning where to look for the pancreas, 2018",
    "layers.SpatialGate3D": "Woo, Park, Lee and Kweon, CBAM: convolutional block attention module, 2018",
    "layers.PatchEmbedding3D": "Dosovitskiy and others, An image is worth 16x16 words: transformers for image"
    " recognition at scale, 2021",
    "layers.LayerScale": "Touvron, Cord, Sablayrolles, Synnaeve and Jégou, Going deeper with image transformers, 2021",
    "layers.SimpleRNN": "Elman, Finding structure in time, 1990",
    "layers.Bidirectional": "Schuster and Paliwal, Bidirectional recurrent neural networks, 1997",
    "layers.FixedMode": "Gal and Ghahramani, Dropout as a Bayesian approximation: representing model uncertainty in"
    " deep learning, 2016",
    "layers.ApplyLayer": 'Bromley, Guyon, LeCun, Säckinger and Shah, Signature verification using a "siamese" time'
    " delay neural network, 1993",
    "layers.RandomElasticTransform": "Simard, Steinkraus and Platt, Best practices for convolutional neural networks"
    " applied to visual document analysis, 2003",
    "layers.RandAugment": "Cubuk, Zoph, Shlens and Le, RandAugment: practical automated data augmentation with a"
    " reduced search space, 2020",
    "layers.AugMix": "Hendrycks and others, AugMix: a simple data processing method to improve robustness and"
    " uncertainty, 2020",
}
_SCORES = {
    "losses.CategoricalFocalCrossentropy": _FOCAL,
    "losses.BinaryFocalCrossentropy": _FOCAL,
    "losses.CategoricalGeneralizedCrossEntropy": "Zhang and Sabuncu, Generalized cross entropy loss for training deep"
    " neural networks with noisy labels, 2018",
    "losses.Huber": "Huber, Robust estimation of a location parameter, 1964",
    "losses.KLDivergence": "Kullback and Leibler, On information and sufficiency, 1951",
    "losses.Dice": _VNET,
    "losses.Tversky": "Salehi, Erdogmus and Gholipour, Tversky loss function for image segmentation using 3D fully"
    " convolutional deep networks, 2017",
    "losses.FocalTversky": "Abraham and Khan, A novel focal Tversky loss function with improved attention U-Net for"
    " lesion segmentation, 2019",
    "losses.Circle": "Sun and others, Circle loss: a unified perspective of pair similarity optimization, 2020",
    "metrics.KLDivergence": "Kullback and Leibler, On information and sufficiency, 1951",
    "metrics.ConcordanceCorrelation": "Lin, A concordance correlation coefficient to evaluate reproducibility, 1989",
    "metrics.MeanDice": "Dice, Measures of the amount of ecologic association between species, 1945",
    "metrics.HausdorffDistance": "Huttenlocher, Klanderman and Rucklidge, Comparing images using the Hausdorff"
    " distance, 1993",
}
_TRAINING = {
    "optimizers.Adam": _ADAM,
    "optimizers.Adamax": _ADAM,
    "optimizers.AdamW": "Loshchilov and Hutter, Decoupled weight decay regularization, 2019",
    "optimizers.SGD": "Robbins and Monro, A stochastic approximation method, 1951",
    "optimizers.Nadam": "Dozat, Incorporating Nesterov momentum into Adam, 2016",
    "optimizers.Adagrad": "Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic"
    " optimization, 2011",
    "optimizers.Adadelta": "Zeiler, ADADELTA: an adaptive learning rate method, 2012",
    "optimizers.Lion": "Chen and others, Symbolic discovery of optimization algorithms, 2023",
    "optimizers.Lamb": "You and others, Large batch optimization for deep learning: training BERT in 76 minutes, 2020",
    "optimizers.Adafactor": "Shazeer and Stern, Adafactor: adaptive learning rates with sublinear memory cost, 2018",
    "optimizers.Ftrl": "McMahan and others, Ad click prediction: a view from the trenches, 2013",
    "optimizers.ScheduleFreeAdamW": "Defazio and others, The road less scheduled, 2024",
    "schedules.CosineDecay": _SGDR,
    "schedules.CosineDecayRestarts": _SGDR,
    "initializers.GlorotUniform": _GLOROT,
    "initializers.GlorotNormal": _GLOROT,
    "initializers.HeUniform": _RECTIFIERS,
    "initializers.HeNormal": _RECTIFIERS,
    "initializers.LecunUniform": _BACKPROP,
    "initializers.LecunNormal": _BACKPROP,
    "initializers.Orthogonal": "Saxe, McClelland and Ganguli, Exact solutions to the nonlinear dynamics of learning in"
    " deep linear neural networks, 2014",
    "constraints.MaxNorm": _DROPOUT,
}
_DATA = {
    "data.VolumesAsTargets": "Vincent, Larochelle, Bengio and Manzagol, Extracting and composing robust features with"
    " denoising autoencoders, 2008",
    "data.AddNoise": "Gudbjartsson and Patz, The Rician distribution of noisy MRI data, 1995",
}
PAPERS: Mapping[str, str] = MappingProxyType({**_LAYERS, **_SCORES, **_TRAINING, **_DATA})
