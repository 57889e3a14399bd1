"""What the product does. No Telegram, no language, no environment."""
