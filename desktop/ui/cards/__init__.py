"""The articles of the open page as cards, and what is in no article."""
