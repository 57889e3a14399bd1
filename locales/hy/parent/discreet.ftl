parent-discreet-came = Ձեզ հաղորդագրություն կա։
parent-discreet-read = Բացել
parent-discreet-gone = Այս հաղորդագրությունն այլևս արդիական չէ։ Ձեր ամեն ինչը /my-ում է։
parent-discreet-open = Առանց բառերի էկրանին
parent-discreet-on = <b>Հաղորդագրությունները գալիս են առանց բառերի։</b> Էկրանին երևում է մեկ չեզոք տող։ Տեքստը բացվում է սեղմելով։
parent-discreet-off = <b>Հաղորդագրությունները գալիս են տեքստով։</b> Եթե միացնեք, փակ հեռախոսին կերևա միայն, որ ինչ-որ բան է եկել։ Տեքստը կբացվի սեղմելով։
parent-discreet-turn-on = Միացնել
parent-discreet-turn-off = Անջատել
