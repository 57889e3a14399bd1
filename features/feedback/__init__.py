"""Thanks, complaints, ideas: to the organizers, with a way back."""
