parent-nearby-open = Օգնություն մոտակայքում
parent-nearby-ask = Որտե՞ղ փնտրեմ։ Գրեք քաղաքը կամ երկիրը, կամ կոճակով ուղարկեք Ձեր տեղը։ Չեմ պահում, թե որտեղ եք գտնվում։
parent-nearby-send-location = Ուղարկել իմ տեղը
parent-nearby-taken = Փնտրում եմ այստեղ՝ { $place }։
parent-nearby-your-location = Ձեր տեղը
parent-nearby-guess = Վստահ չեմ, որ գիտեմ այս քաղաքը։ Գուցե սրանցից մե՞կն է։
parent-nearby-unknown = Այս քաղաքը չգիտեմ։ Գրեք մոտակա ավելի մեծ քաղաք կամ ընտրեք երկիրը։
parent-nearby-nothing = { $place }՝ իմ ցանկում այնտեղ դեռ ոչ ոք չկա։ Գուցե մասնագետն ավելին գիտի։
parent-nearby-head =
    { $count ->
        [one] { $place }՝ { $count } կազմակերպություն։
       *[other] { $place }՝ { $count } կազմակերպություն, սկզբում՝ մոտիկները։
    }
parent-nearby-elsewhere = Փնտրել այլ տեղ
parent-nearby-whole-country = <b>{ $name }</b> (ամբողջ երկիրը)
parent-nearby-far = <b>{ $name }</b> (մոտ { $km } կմ)
parent-nearby-name = <b>{ $name }</b>
parent-nearby-topics = Օգնում են այս թեմաներով՝ { $topics }
parent-nearby-ages = Տարիքը՝ { $first }–{ $last }
parent-nearby-ages-from = Տարիքը՝ { $age }-ից
parent-nearby-ages-unknown = Տարիքը՝ դեռ հաստատված չէ
parent-nearby-languages = Լեզուներ՝ { $languages }
parent-nearby-where = Որտեղ՝ { $place }
parent-nearby-phone = Հեռախոս՝ { $phone }
parent-nearby-email = Էլ. փոստ՝ { $email }
parent-nearby-telegram = Telegram՝ { $telegram }
parent-nearby-site = Կայք՝ { $site }
parent-nearby-no-contacts = Ինչպես կապվել՝ դեռ հաստատված չէ։ Այն համարը, որը ոչ ոք չի ստուգել, ցույց չեմ տալիս։
parent-nearby-checked = Ստուգված է նրանց հետ՝ { $day }
parent-nearby-unconfirmed = Կազմակերպությունն ինքը սա դեռ չի հաստատել։
parent-nearby-wrong = Այստեղ սխալ կա
parent-nearby-what-is-wrong = Ի՞նչն է սխալ կամ պակասում՝ «{ $name }»։ Գրեք Ձեր խոսքերով։ Համակարգողը կկարդա։
parent-nearby-wrong-again = Շնորհակալություն։ Հիմա ևս մեկ անգամ սեղմեք «Այստեղ սխալ կա»։
parent-nearby-sent = Շնորհակալություն։ Համակարգողը կստուգի, և ես կասեմ, թե ինչ եղավ։
parent-nearby-words-only = Խնդրում եմ, գրեք բառերով։
parent-nearby-enough = Ձեր հինգ ուղղումներն արդեն սպասում են։ Թող համակարգողը նախ դրանք կարդա։
parent-nearby-accepted = Ձեր ուղղումն ընդունվեց՝ «{ $name }»։ Խմբագիրն այն կավելացնի ցանկում։ Շնորհակալություն։
parent-nearby-declined = Համակարգողը ստուգեց Ձեր ուղղումը («{ $name }») և գրառումը չփոխեց։ Շնորհակալություն, որ ուշադիր եք։
parent-nearby-data = Ինչ սխալ եք գտել տեղեկատուում
parent-nearby-data-organisation = Կազմակերպություն
