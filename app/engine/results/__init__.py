"""Uses what was trained: predictions, scores, exports."""
