"""At the door: a family's pass, who came, who came without a place, who did not come."""
