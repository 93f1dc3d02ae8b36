"""Pictures of every view of the window, for the README and to be looked at."""
