common-trouble-lost = I could not process your last message. Our team has been told. Please write it once more a little later.
common-trouble-not-found = I can't find this any more. It may have been closed or removed.
common-trouble-not-allowed = This command is for another role.
common-trouble-stale = This button is from an old message and no longer works. Please open the menu: /start
common-trouble-unknown-command = There is no such command. To ask a question, just write it, without a slash in front.
common-trouble-dead-letter = Message { $id } could not be processed after five tries. The person was told. The server log has the cause.
