"""What is true without Qt, network or keyring: values, files and pure functions."""
