"""Laws: what holds for the whole tree. Each law is a function that lists faults, and has a control that it can find one."""
