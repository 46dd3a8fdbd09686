"""From what a data set is to a deck that suits it, each choice with its reason."""
