"""Resources of the Talli Campaign Manager API. Generated from specs/talli.yaml; edits are lost."""
