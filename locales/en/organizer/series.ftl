organizer-series-event = { $title } · { $at }
organizer-series-which-event =
    { $count ->
        [0] No event is ahead. Publish one first, or choose a day and a time.
       *[other] Which event does it go by?
    }
organizer-series-how-long = How long before or after the event? It begins at the hour the event begins, moves with it and is called off with it.
organizer-series-before =
    { $count ->
        [one] { $count } day before the event
       *[other] { $count } days before the event
    }
organizer-series-after =
    { $count ->
        [one] { $count } day after the event
       *[other] { $count } days after the event
    }
organizer-series-by-event = By an event
organizer-series-repeat = Repeat
organizer-series-in-a-campaign = Campaign
organizer-series-how-often = How often shall it come? Each time at the same hour, to whoever fits the audience on that day.
organizer-series-every-week = Every week
organizer-series-every-month = Every month
organizer-series-once = Only once
organizer-series-a-year = For a year
organizer-series-ask-until = Until which day? For example: 30.06, or in 8 weeks. Without an end it comes for a year.
organizer-series-weekly = Again every week until { $until }
organizer-series-monthly = Again every month until { $until }
organizer-series-end = End the series
organizer-series-ended = The series has ended: no further announcement will come. What is being sent goes on.
organizer-series-no-campaign = No campaign
organizer-series-ask-campaign = Which campaign does it belong to? One name joins announcements of several countries in one report.
organizer-series-in-campaign = It belongs to the campaign { $name }.
organizer-series-state-missed = missed its time
organizer-series-missed = <b>Announcement №{ $number } was not sent.</b> It was meant for { $at } ({ $zone }), and I was not running for more than three hours, or its event moved. Nobody got it. Send it now, or take it back?
organizer-series-stood-still = <b>Announcement №{ $number } stood still for more than three hours</b>, because I was not running. It is paused: those who have not got it would get it now. Resume, or stop it?
organizer-series-shifted = The event has changed. Announcement №{ $number } now begins { $at } ({ $zone }).
organizer-series-called-off = The event is cancelled, and announcement №{ $number } with it. Nobody got it.
organizer-series-needs-moment = To repeat, it needs a day and a time of its own. Choose them first.
organizer-series-event-too-near = That day has passed already. Choose fewer days before the event, or a day and a time.
organizer-series-event-off = That event does not take place, or is over. Choose another one, or a day and a time.
organizer-series-gaps = In { $zones } the clocks jump over that time. There it comes an hour later.
organizer-series-day-over =
    { $count ->
        [one] For { $count } person that day is over by their clock: they do not get it
       *[other] For { $count } people that day is over by their clock: they do not get it
    }
organizer-series-live-page = Live page
organizer-series-open-page = Open the page
organizer-series-page = How far announcement №{ $number } is, on a page that updates itself. The link is yours alone and works until { $until }.
organizer-series-no-page = This server has no public address, so there is no page. The message in this chat shows the same figures. Whoever runs the server can set PUBLIC_URL.
organizer-series-more = More figures
organizer-series-table = Table (XLSX)
organizer-series-whole-campaign = The whole campaign
organizer-series-outcome = <b>What №{ $number } came to</b>
organizer-series-campaign = <b>Campaign { $name }</b>. Announcements: { $count }
organizer-series-delivered = Delivered: { $part } of { $whole }
organizer-series-opened = Opened by a tap: { $count }
organizer-series-joined = Joined the event: { $count }
organizer-series-stopped = Stopped or muted announcements by it: { $count }
organizer-series-not-reached = Blocked the bot: { $blocked } · failed: { $failed } · unknown: { $unknown }
organizer-series-by-language = By language
organizer-series-by-country = By country
organizer-series-by-age = By the child's age
organizer-series-line = { $bar } { $name }: { $part } of { $whole }
organizer-series-others = others, or not said
organizer-series-table-sent = Counts only: it names nobody. Each sheet has its chart.
organizer-series-column-group = Group
organizer-series-column-all = Recipients
organizer-series-column-delivered = Delivered
organizer-series-column-opened = Opened by a tap
organizer-series-column-joined = Joined
organizer-series-column-stopped = Stopped announcements
organizer-series-column-blocked = Blocked the bot
organizer-series-column-failed = Failed
organizer-series-column-unknown = Unknown
organizer-series-chart = Chart
organizer-series-drawing = I am drawing it. It comes in a moment.
organizer-series-drawn = By language, country and the child's age in years. Light: recipients. Dark: those who have it. «?»: others, or not said.
