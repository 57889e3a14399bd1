"""Events as data: what is on, where, when, for whom; who may see the link; what families ask to have in their town."""
