"""The chat page, tried in a real browser."""
