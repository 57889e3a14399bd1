"""Age bands of a child in words: no birth date is ever asked."""

from core.text import Text, t

AGES: dict[str, Text] = {
    "0-1": t("common-ages-first-year"),
    "1-3": t("common-ages-one"),
    "3-7": t("common-ages-three"),
    "7-12": t("common-ages-seven"),
    "12-18": t("common-ages-twelve"),
    "18+": t("common-ages-adult"),
}
