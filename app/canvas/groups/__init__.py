"""Groups on the canvas: how they are drawn, opened and left, and what the mouse and the menus do with them."""
