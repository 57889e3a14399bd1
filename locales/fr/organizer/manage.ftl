organizer-manage-open = Gestion
organizer-manage-home = De quoi s'occupe-t-on ?
