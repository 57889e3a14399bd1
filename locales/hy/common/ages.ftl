common-ages-first-year = Մինչև 1 տարեկան
common-ages-one = 1–3 տարեկան
common-ages-three = 3–7 տարեկան
common-ages-seven = 7–12 տարեկան
common-ages-twelve = 12–18 տարեկան
common-ages-adult = 18 տարեկան և բարձր
