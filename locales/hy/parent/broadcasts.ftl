parent-broadcasts-open = Հայտարարություններ
parent-broadcasts-stop = Չուղարկել հայտարարություններ
parent-broadcasts-mute = Չուղարկել մեկ ամիս
parent-broadcasts-again = Նորից միացնել
parent-broadcasts-on = Հայտարարությունները միացված են՝ միջոցառումներ և նորություններ կազմակերպիչներից։
parent-broadcasts-stopped = Հայտարարություններն անջատված են։ Ձեր հարցերի պատասխանները գալիս են առաջվա պես։
parent-broadcasts-muted = Հայտարարություններ չեն լինի մինչև { $until }։ Ձեր հարցերի պատասխանները գալիս են առաջվա պես։
parent-broadcasts-topics = Թեմաներ
parent-broadcasts-topics-count =
    { $count ->
        [0] Դեռ ոչ մի թեմա չեք ընտրել։
        [one] Դուք հետևում եք { $count } թեմայի։
       *[other] Դուք հետևում եք { $count } թեմայի։
    }
parent-broadcasts-which-topics = Ո՞ր թեմաների մասին պատմել։ Սեղմեք՝ ընտրելու կամ հանելու համար։
parent-broadcasts-choose-now = Շնորհակալություն։ Հիմա կարող եք ընտրել։
parent-broadcasts-coming =
    { $count ->
        [one] Ձեզ է գալիս { $count } հայտարարություն՝
       *[other] Ձեզ է գալիս { $count } հայտարարություն՝
    }
parent-broadcasts-coming-one = { $at }: { $title }
parent-broadcasts-saved-up =
    { $count ->
        [one] Եվս { $count }-ը կգա վերնագրով՝ շաբաթվա նամակում, { $at }։
       *[other] Եվս { $count }-ը կգան վերնագրերով՝ շաբաթվա նամակում, { $at }։
    }
