organizer-manage-open = Басқару
organizer-manage-home = Немен айналысамыз?
