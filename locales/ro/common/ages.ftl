common-ages-first-year = Sub 1 an
common-ages-one = 1–3 ani
common-ages-three = 3–7 ani
common-ages-seven = 7–12 ani
common-ages-twelve = 12–18 ani
common-ages-adult = 18 ani și peste
