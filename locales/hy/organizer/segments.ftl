organizer-segments-open = Պահված լսարաններ
organizer-segments-who = Ովքե՞ր են
organizer-segments-list =
    { $count ->
        [0] Պահված լսարան դեռ չկա։ Ընտրեք մարդկանց սևագրի համար և պահեք այստեղ՝ անունով։
       *[other] Պահված լսարաններ։ Նույն երկրների գործընկերները նույնպես տեսնում և օգտագործում են դրանք։
    }
organizer-segments-save = Պահել այս լսարանը
organizer-segments-one = <b>{ $name }</b>
organizer-segments-use = Վերցնել սևագրի համար
organizer-segments-rename = Վերանվանել
organizer-segments-delete = Ջնջել
organizer-segments-ask-name = Ինչպե՞ս անվանել։
organizer-segments-delete-ask = Ջնջե՞լ «{ $name }» լսարանը։ Այն օգտագործած հայտարարությունները չեն փոխվի։
organizer-segments-delete-sure = Այո, ջնջել
organizer-segments-too-few =
    { $count ->
        [one] Մարդիկ շատ քիչ են՝ որևէ մեկին ցույց տալու համար․ պետք է առնվազն { $count }։
       *[other] Մարդիկ շատ քիչ են՝ որևէ մեկին ցույց տալու համար․ պետք է առնվազն { $count }։
    }
organizer-segments-sample =
    { $count ->
        [one] <b>Նրանցից ոմանք՝ վիճակահանությամբ։</b> Ցույց է տրված միայն այն, ինչ ընդհանուր է լսարանի առնվազն { $count } մարդու համար։
       *[other] <b>Նրանցից ոմանք՝ վիճակահանությամբ։</b> Ցույց է տրված միայն այն, ինչ ընդհանուր է լսարանի առնվազն { $count } մարդու համար։
    }
organizer-segments-hidden = • (շատ հազվադեպ է, ցույց չեմ տալիս)
organizer-segments-someone = • { $features }
organizer-segments-name-taken = Այս անունով լսարան արդեն կա։ Գրեք ուրիշը։
organizer-segments-too-many =
    { $count ->
        [one] Արդեն պահված է { $count } լսարան։ Ջնջեք ավելորդը։
       *[other] Արդեն պահված է { $count } լսարան։ Ջնջեք ավելորդը։
    }
