parent-doors-open = Իմ անցագիրը
parent-doors-pass =
    <b>{ $title }</b>
    { $at }
parent-doors-code = Մուտքի կոդը՝ <b>{ $code }</b>
parent-doors-how = Մուտքի մոտ ցույց տվեք այս նկարը կամ ասեք չորս թվանշանը։ Դրանով Ձեր ամբողջ ընտանիքը կմտնի մեկ անգամ։
parent-doors-missed = Ձեզ մեզ պակասեց՝ «{ $title }»։ Պատահում է, ոչինչ։ Երբ կարողանաք, տեսեք՝ էլ ինչ կա Ձեր մոտակայքում։
