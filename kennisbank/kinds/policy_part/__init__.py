"""The part of the policy page: a heading, with what stands under it."""
