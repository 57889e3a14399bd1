"""Questions: from the moment a family passes one on until it is solved, and never without somebody who answers for it."""
