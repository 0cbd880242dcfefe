"""How a spec becomes a client. Never shipped."""
