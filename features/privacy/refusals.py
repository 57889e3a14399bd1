"""What stops an erasure."""

from core.errors import Refusal


class LastOwnerLeaves(Refusal):
    """The only owner erases themselves: nobody could give roles any more. Another owner has to be named first."""
