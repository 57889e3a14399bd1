common-ages-first-year = 1 жасқа дейін
common-ages-one = 1–3 жас
common-ages-three = 3–7 жас
common-ages-seven = 7–12 жас
common-ages-twelve = 12–18 жас
common-ages-adult = 18 жас және одан үлкен
