"""Quality: how well one page agrees with another that is taken to be right; standard library only."""
