"""A release: its version, its changelog, its tag, its wheel and its source distribution."""
