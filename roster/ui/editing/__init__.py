"""Editing a month: what a browser asks for, judged at once, kept by the store."""
