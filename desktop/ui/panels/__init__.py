"""The panels below the raw page: its problems and its history."""
