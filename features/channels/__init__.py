"""Channels and groups of the organisation: where announcements are posted besides each family's own chat."""
