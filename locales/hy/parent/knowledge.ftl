parent-knowledge-title = <b>{ $title }</b>
parent-knowledge-other-language = Այս տեքստն առայժմ միայն այլ լեզվով է՝ { $language }։
parent-knowledge-expired = Այս տեքստի ստուգման ժամկետն անցել է։ Խնդրում եմ, ճշտեք մասնագետի մոտ։
parent-knowledge-author = Հեղինակ՝ { $author }
parent-knowledge-reviewed = Ստուգել է՝ { $reviewer }, { $day }
parent-knowledge-unsigned = Ամսաթիվ՝ { $day }։ Մասնագետն այս տեքստը դեռ չի ստորագրել։
parent-knowledge-sources = Աղբյուրներ՝ { $links }
parent-knowledge-also = Կամ գուցե սրանցից մե՞կը նկատի ունեիք։
parent-knowledge-helped = Սա օգնեց
parent-knowledge-not-it = Սա չէ ինձ պետք
parent-knowledge-glad = Լավ է, որ օգնեց։ Գրեք, երբ պետք լինի։
parent-knowledge-not-it-then = Շնորհակալություն, որ ասացիք։ Կարող եմ հարցը փոխանցել մասնագետին։ Կամ գրեք այն այլ բառերով։
parent-knowledge-did-you-mean = Վստահ չեմ, որ ճիշտ հասկացա։ Գուցե սրանցից մե՞կն է։
parent-knowledge-unknown = Սրա համար ստուգված պատասխան չունեմ։ Փոխանցե՞մ մասնագետին։
parent-knowledge-not-covered = { $reason }
parent-knowledge-no-words = Այս հաղորդագրության մեջ բառեր չգտա։ Գրեք հարցը ցանկացած լեզվով կամ հարցրեք մասնագետին։
parent-knowledge-rephrase = Այլ կերպ հարցնել
parent-knowledge-rephrase-how =
    Գրեք այլ բառերով, ինչպես կպատմեիք մտերիմ մարդու։
    Ի՞նչ է կատարվում, քանի՞ տարեկան է երեխան, ի՞նչն է ամենից շատ անհանգստացնում։
parent-knowledge-invite =
    Գրեք Ձեր հարցը Ձեր խոսքերով, ցանկացած լեզվով։
    Կարող եք նաև լուսանկար, փաստաթուղթ կամ ձայնային հաղորդագրություն ուղարկել։
