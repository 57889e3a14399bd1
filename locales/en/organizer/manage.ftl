organizer-manage-open = Manage
organizer-manage-home = What would you like to look after?
