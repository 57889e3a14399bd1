"""Courses: several classes under one name; a child is enrolled once, comes to all of them, and is marked after each."""
