"""Resources of the Talon.One Third-party API. Generated from specs/talonone.yaml; edits are lost."""
