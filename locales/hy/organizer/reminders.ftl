organizer-reminders-open = Հիշեցումներ
organizer-reminders-about =
    <b>{ $title }</b>
    { $at }
    Բոլոր եկողներին կհիշեցնեմ { $leads }, եթե մարդն այլ բան չի ընտրել։ 22:00-ից 8:00-ն ընտանիքի ժամով ոչ մեկին չեմ գրում։
organizer-reminders-nobody =
    <b>{ $title }</b>
    { $at }
    Այս միջոցառման մասին հիշեցնում եմ միայն նրանց, ովքեր իրենք են խնդրել։
organizer-reminders-expired =
    { $count ->
        [one] { $count } ընտանիք հիշեցում չի ստացել՝ «{ $title }» ({ $at })։ Բոտը չէր աշխատում, մինչև ուշ էր։
       *[other] { $count } ընտանիք հիշեցում չի ստացել՝ «{ $title }» ({ $at })։ Բոտը չէր աշխատում, մինչև ուշ էր։
    }
