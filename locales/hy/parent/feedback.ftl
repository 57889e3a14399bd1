parent-feedback-open = Շնորհակալություն, բողոք, առաջարկ
parent-feedback-intro =
    <b>Ի՞նչ կուզեիք մեզ ասել։</b>

    Կարդում են կազմակերպիչները, մասնագետները չեն տեսնում։ Կարող եք անանուն մնալ և այնուամենայնիվ պատասխան ստանալ։
parent-feedback-thanks = Շնորհակալություն հայտնել
parent-feedback-complaint = Բողոքել
parent-feedback-idea = Առաջարկել
parent-feedback-ask-thanks = Ի՞նչն էր լավ։ Մի քանի բառը բավական է։
parent-feedback-ask-complaint = Ի՞նչը լավ չեղավ։ Գրեք այնպես, ինչպես եղել է։ Դա ոչ մի կերպ չի ազդի Ձեզ տրվող օգնության վրա։
parent-feedback-ask-idea = Ի՞նչ փոխել կամ ավելացնել։
parent-feedback-preview =
    Սա կստանան կազմակերպիչները․

    <blockquote>{ $text }</blockquote>

    Պահվում է մեկ տարի, հետո ջնջվում։ Փոխելու համար նորից գրեք։
parent-feedback-send-anonymous = Ուղարկել առանց անունս
parent-feedback-send-named = Ուղարկել իմ անունով
parent-feedback-sent = Շնորհակալություն, փոխանցեցի կազմակերպիչներին։ Եթե պատասխանեն, կգրեմ Ձեզ այստեղ։
parent-feedback-answered =
    <b>Կազմակերպիչները գրում են․</b>

    <blockquote>{ $text }</blockquote>
parent-feedback-write-back = Պատասխանել
parent-feedback-ask-reply = Գրեք պատասխանը։ Կազմակերպիչներն այն կստանան նույն կերպ՝ Ձեր անունով, միայն եթե այն տվել եք։
parent-feedback-reply-sent = Ձեր պատասխանը կազմակերպիչների մոտ է։
parent-feedback-words-only = Այստեղ կարող եմ փոխանցել միայն խոսքեր։ Խնդրում եմ, գրեք տեքստով։
parent-feedback-empty = Այստեղ բառեր չեմ տեսնում։ Խնդրում եմ, գրեք գոնե մի քանիսը։
