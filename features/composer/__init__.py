"""What an announcement is made of beyond its words: buttons, translations, a test group, channels, second thoughts."""
