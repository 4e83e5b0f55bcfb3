"""What every face shares: words, lines of text, and the picture of a relationship."""
