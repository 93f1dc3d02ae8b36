"""One action over many things, with a preview of what it will change."""
