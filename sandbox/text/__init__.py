"""Formatted text: Telegram's HTML, entities and how they are shown."""
