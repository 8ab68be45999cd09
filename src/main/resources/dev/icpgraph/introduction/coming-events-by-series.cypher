// Which upcoming events belong to these series?
/* :params {series: ['DevConf'], today: '2026-11-01'} */
MATCH (event:Event)
WHERE event.series IN $series AND event.startsOn >= left($today, size(event.startsOn))
RETURN event, event.series AS series, event.startsOn AS startsOn
ORDER BY startsOn, event.id
