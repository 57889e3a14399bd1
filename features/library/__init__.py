"""The library: checked articles by topic, what is new, what waits for a translation, the first days after a diagnosis."""
