"""What can be placed on the canvas. Standard library only; loads in milliseconds."""
