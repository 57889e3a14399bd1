common-language-first =
    This is { $name }. Ask about a child with special needs. You get an answer that specialists have checked, or one from a specialist.

    Which language shall we speak?
common-language-choose = Which language shall we speak?
