common-ages-first-year = Да 1 года
common-ages-one = 1–3 гады
common-ages-three = 3–7 гадоў
common-ages-seven = 7–12 гадоў
common-ages-twelve = 12–18 гадоў
common-ages-adult = 18 гадоў і больш
