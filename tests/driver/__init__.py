"""The world of the tests: the whole application, a real Bot API over HTTP, a real database, a steered clock."""

from tests.driver.world import Human, World

__all__ = ["Human", "World"]
