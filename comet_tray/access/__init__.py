"""The only code that touches secrets and the network; it lives in short child processes."""
