"""People: who they are to us, what they agreed to, which roles they hold."""
