"""Help near a family: organisations and services of the pack by place, and corrections parents propose."""
