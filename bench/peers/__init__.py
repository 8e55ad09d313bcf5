"""Other site builders, on the same cards: what `make bench` sets beside ours."""
