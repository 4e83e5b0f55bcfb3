"""What keeps the book while nobody looks: it wakes each minute and asks the book what is due."""
