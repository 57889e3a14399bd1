parent-discreet-came = Aveți un mesaj.
parent-discreet-read = Deschide
parent-discreet-gone = Mesajul acesta nu mai este actual. Ce este al dumneavoastră se află în /my.
parent-discreet-open = Mesaje discrete
parent-discreet-on = <b>Mesajele discrete sunt pornite.</b> Ce vine de la sine arată un singur rând neutru. Textul se deschide la apăsare.
parent-discreet-off = <b>Mesajele discrete sunt oprite.</b> Când sunt pornite, telefonul blocat arată doar că a venit ceva. Textul se deschide la apăsare.
parent-discreet-turn-on = Pornește
parent-discreet-turn-off = Oprește
