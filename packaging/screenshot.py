"""Writes Xvfb's screen as a picture: ``python screenshot.py XWD PNG``; exit code 1 while it shows hardly a thing."""

import struct
import sys
import zlib
from pathlib import Path

_FEWEST_COLOURS = 40


def main(dump: Path, picture: Path) -> int:
    """Read an X window dump of 32 bits a pixel and write a PNG."""
    content = dump.read_bytes()
    header = struct.unpack(">25I", content[:100])
    size, width, height, stride, colours = header[0], header[4], header[5], header[12], header[19]
    pixels = memoryview(content)[size + 12 * colours :][: stride * height]
    if len(set(pixels.cast("I"))) < _FEWEST_COLOURS:
        return 1
    rows = bytearray()
    for y in range(height):
        line = pixels[y * stride : y * stride + 4 * width]
        row = bytearray(3 * width)
        row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + row
    parts = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
