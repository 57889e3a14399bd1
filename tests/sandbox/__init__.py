"""The sandbox must be as strict as Telegram: these tests hold it to that."""
