"""The dialogs: importing, exporting, settings, help. None of them stops the event loop."""
