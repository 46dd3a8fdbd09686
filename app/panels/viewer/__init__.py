"""The volume viewer: three linked planes and a projection, labels over them, and how bright they are shown."""
