common-country-ask = Which country do you live in? Help lines, laws and specialists depend on it.
common-country-ask-declined =
    That is fine: I keep nothing you write, and checked answers are open to you.

    Which country do you live in? Help lines and laws depend on it.
common-country-skip = Skip
