organizer-manage-open = Кіраванне
organizer-manage-home = Чым зоймемся?
