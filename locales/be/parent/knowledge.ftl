parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Пакуль гэты тэкст ёсць толькі на іншай мове: { $language }.
parent-knowledge-expired = Тэрмін праверкі гэтага тэксту выйшаў. Удакладніце, калі ласка, у спецыяліста.
parent-knowledge-author = Аўтар: { $author }
parent-knowledge-reviewed = Праверана: { $reviewer }, { $day }
parent-knowledge-unsigned = Дата: { $day }. Спецыяліст гэты тэкст яшчэ не падпісаў.
parent-knowledge-sources = Крыніцы: { $links }
parent-knowledge-also = Або вы мелі на ўвазе нешта з гэтага?
parent-knowledge-helped = Дапамагло
parent-knowledge-not-it = Не тое, што трэба
parent-knowledge-glad = Добра, што дапамагло. Пішыце, калі спатрэбіцца.
parent-knowledge-not-it-then = Дзякуй, што сказалі. Магу перадаць пытанне спецыялісту. Або напішыце яго іншымі словамі.
parent-knowledge-did-you-mean = Не ведаю, ці правільна я вас разумею. Можа, нешта з гэтага?
parent-knowledge-unknown = Праверанага адказу на гэта ў мяне няма. Перадаць пытанне спецыялісту?
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = У гэтым паведамленні не відаць слоў. Напішыце пытанне на любой мове або спытайце спецыяліста.
parent-knowledge-rephrase = Спытаць інакш
parent-knowledge-rephrase-how =
    Напішыце іншымі словамі, як расказалі б блізкаму чалавеку.
    Што адбываецца, колькі гадоў дзіцяці, што трывожыць найбольш.
parent-knowledge-invite =
    Напішыце пытанне сваімі словамі, на любой мове.
    Можна даслаць фота, дакумент або галасавое паведамленне.
