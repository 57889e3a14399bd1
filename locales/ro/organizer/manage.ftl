organizer-manage-open = Administrare
organizer-manage-home = De ce ne ocupăm?
