"""What changed for users between two states of the specs."""
