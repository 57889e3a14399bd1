common-ages-first-year = Moins de 1 an
common-ages-one = 1–3 ans
common-ages-three = 3–7 ans
common-ages-seven = 7–12 ans
common-ages-twelve = 12–18 ans
common-ages-adult = 18 ans et plus
