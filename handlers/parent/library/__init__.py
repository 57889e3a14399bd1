"""/library: checked articles by topic, to leaf through, to share, to wish for in one's own language.

The router is in `handlers`, imported by name: the article card, which this package shows, has buttons of this package.
"""
