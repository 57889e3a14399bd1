organizer-manage-open = Կառավարում
organizer-manage-home = Ինչո՞վ զբաղվենք։
