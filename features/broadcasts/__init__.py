"""Announcements: the right families, once, in their language, and never against their wish."""
