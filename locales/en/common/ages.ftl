common-ages-first-year = Under 1 year
common-ages-one = 1 to 3 years
common-ages-three = 3 to 7 years
common-ages-seven = 7 to 12 years
common-ages-twelve = 12 to 18 years
common-ages-adult = 18 and older
