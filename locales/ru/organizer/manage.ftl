organizer-manage-open = Управление
organizer-manage-home = Чем займёмся?
