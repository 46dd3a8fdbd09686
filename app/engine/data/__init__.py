"""Datasets: where volumes come from, how they are changed, read into memory and put into batches."""
