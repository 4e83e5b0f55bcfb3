"""The screen: what needs a whole terminal. It knows the book and nothing below it."""
