parent-calendar-add = Ավելացնել օրացույցում
parent-calendar-take-out = Հեռացնել օրացույցից
parent-calendar-sent = <b>{ $title }</b>, { $at }։ Բացեք ֆայլը, և միջոցառումը կհայտնվի Ձեր օրացույցում։
parent-calendar-mine = Ձեր բոլոր միջոցառումները կարող եմ ուղարկել օրացույցի մեկ ֆայլով։
parent-calendar-take-mine = Ուղարկել իմ օրացույցը
parent-calendar-mine-sent =
    { $count ->
        [one] { $count } միջոցառում։ Բացեք ֆայլը, և այն կհայտնվի Ձեր օրացույցում։
       *[other] { $count } միջոցառում։ Բացեք ֆայլը, և դրանք կհայտնվեն Ձեր օրացույցում։
    }
