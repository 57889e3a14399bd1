common-my-open = Իմ հարցերը
common-my-empty = Այստեղ դեռ հարցեր չունեք։ Գրեք, երբ ցանկանաք։
