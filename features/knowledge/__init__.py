"""The knowledge base: emergencies first, then the best approved article, or an honest "I don't know"."""
