"""A parent's side of a question: passing it on, the conversation, the end."""

from handlers.parent.questions import conversation, ending, passing

ROUTERS = (passing.router, conversation.router, ending.router)
