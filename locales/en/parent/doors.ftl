parent-doors-open = My pass
parent-doors-pass =
    <b>{ $title }</b>
    { $at }
parent-doors-code = Code for the door: <b>{ $code }</b>
parent-doors-how = Show this picture at the door or say the four digits. It lets your whole family in, once.
parent-doors-missed = We missed you at “{ $title }”. It happens, and it is all right. When you can, look what else is near you.
