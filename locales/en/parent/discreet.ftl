parent-discreet-came = You have a message.
parent-discreet-read = Open it
parent-discreet-gone = This message is no longer current. What is yours is in the menu under /my.
parent-discreet-open = Discreet messages
parent-discreet-on = <b>Discreet messages are on.</b> What comes by itself shows one neutral line. The words open on a tap.
parent-discreet-off = <b>Discreet messages are off.</b> When they are on, a locked phone shows only that something came. The words open on a tap.
parent-discreet-turn-on = Turn on
parent-discreet-turn-off = Turn off
