"""What prepares the basemap's tables; ``__main__`` says how to run it."""
