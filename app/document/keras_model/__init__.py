"""Opens models that Keras saved: reads what a ``.keras`` file says of its layers, as plain data, and makes cards of it.

Nothing of the file is ever executed, and Keras is not needed for it.
"""

SUFFIX = ".keras"
