organizer-staff-open = Команда
organizer-staff-list =
    { $count ->
        [0] Мұнда әзірге ешкім жұмыс істемейді.
        [one] { $count } рөл берілген.
       *[other] { $count } рөл берілген.
    }
organizer-staff-title = { $name }: { $role }
organizer-staff-title-waits = { $name }: { $role }, растауды күтіп тұр
organizer-staff-id = Telegram id <code>{ $id }</code>
organizer-staff-country = Ел: { $country }
organizer-staff-all-countries = Барлық ел
organizer-staff-since = Басталған күні: { $at }
organizer-staff-before = ‹ Алдыңғы
organizer-staff-after = Келесі ›
organizer-staff-invite = Шақыру
organizer-staff-which-role = Қандай рөлге шақырасыз?
organizer-staff-which-country = Қай елдің үйлестірушісі?
organizer-staff-link =
    Бір адамға арналған сілтеме, рөлі: { $role }. Бір рет, { $hours } сағат жарамды. Иесі растағанша, ашқан адамда рұқсат жоқ.

    <code>{ $link }</code>
organizer-staff-copy = Сілтемені көшіру
organizer-staff-approve = Растау
organizer-staff-decline = Қабылдамау
organizer-staff-approved = Расталды. { $who }
organizer-staff-declined = Қабылданбады. { $who }
organizer-staff-awaits = Біреу шақыруды ашты, растауыңызды күтіп тұр. Растамас бұрын сол адаммен id-ді салыстырыңыз.
organizer-staff-end = Рөлді алып тастау
organizer-staff-sure = Рөлді алып тастау керек пе? { $who }. Адамға айтылады, ашық сұрақтары басқаларға өтеді.
organizer-staff-yes-end = Иә, рөлді алып тастау
organizer-staff-ended = Рөл алынды. { $who }
organizer-staff-last-owner = Бұл соңғы иесі. Алдымен басқасын тағайындаңыз.
organizer-staff-above-own = Өз рөліңізден жоғары емес рөлге, тек өз еліңізде шақыра аласыз.
