common-ages-first-year = до 1 года
common-ages-one = 1–3 года
common-ages-three = 3–7 лет
common-ages-seven = 7–12 лет
common-ages-twelve = 12–18 лет
common-ages-adult = 18 лет и старше
