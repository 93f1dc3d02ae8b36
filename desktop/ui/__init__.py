"""The window: session, commands, views, dialogs, theme, translations. The only Qt."""
