"""The built-in server and its sample keys, for tests, pictures and a first look."""
