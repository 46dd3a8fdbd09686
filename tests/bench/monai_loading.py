"""``python monai_loading.py IMAGES MASKS COUNT BATCH WORKERS``: volumes a second of MONAI's loader, with its own cards.

It is run by an interpreter that has MONAI, which Voxdeck does not need.
"""

import sys
import time
from pathlib import Path

from monai.data import DataLoader, Dataset
from monai.transforms import Compose, EnsureChannelFirstd, LoadImaged, NormalizeIntensityd, ResizeWithPadOrCropd


def main() -> None:
    """Walk twice; print volumes a second of the second time, when files are in the system's memory."""
    images, masks, count, batch, workers = Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])
    files = [{"image": path, "mask": masks / path.name} for path in sorted(images.glob("*.nii.gz"))[:count]]
    change = Compose(
        [
            LoadImaged(keys=("image", "mask")),
            EnsureChannelFirstd(keys=("image", "mask")),
            NormalizeIntensityd(keys=("image",)),
            ResizeWithPadOrCropd(keys=("image", "mask"), spatial_size=(48, 64, 48)),
        ]
    )
    loader = DataLoader(
        Dataset(files, change), batch_size=batch, num_workers=workers, persistent_workers=workers > 0, shuffle=False
    )
    for _ in range(2):
        begun = time.perf_counter()
        walked = sum(len(entry["image"]) for entry in loader)
        seconds = time.perf_counter() - begun
    print(walked / seconds)


if __name__ == "__main__":
    main()
