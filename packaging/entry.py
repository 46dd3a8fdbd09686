"""Where the frozen program begins."""

import multiprocessing
import sys

# A frozen program is its own interpreter: a process that multiprocessing starts must not open a window.
multiprocessing.freeze_support()

from app.__main__ import main  # noqa: E402

sys.exit(main())
