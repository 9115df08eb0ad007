"""What differs between desktops, each thing behind a Protocol."""
