"""Courses as those see them who make and lead them: the form, the classes, who came, the table."""

from handlers.organizer.courses import attending, classes, form, publishing, telling

__all__ = ["telling"]
ROUTERS = (form.router, publishing.router, classes.router, attending.router)
