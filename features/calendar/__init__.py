"""Events in other programs' calendars: a file for one event, one's own list, a public feed a country."""
