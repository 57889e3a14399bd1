"""What an update costs, beside a bare aiogram echo in the same run."""
