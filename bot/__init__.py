"""The running application: wiring only. It imports everything and nothing imports it."""
