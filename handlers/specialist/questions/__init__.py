"""A specialist's side of a question: the queue, the card, the answer."""

from handlers.specialist.questions import answering, arriving, queue

ROUTERS = (answering.router, queue.router)
__all__ = ["ROUTERS", "arriving"]
