"""The point of policy: what held, what changes, who does what."""
