"""Measuring: what the product does in how much time and memory, side by side in one run."""
