"""The commands: rows of a table from which menus, tool bar, palette and shortcut sheet are made."""
