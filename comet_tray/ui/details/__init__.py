"""The details window: a list of the keys and, for the chosen one, all that is known of it."""
