"""Lengths and offsets in UTF-16 code units, the unit of every Telegram entity."""


def units(text: str) -> int:
    """The number of UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) >> 1
