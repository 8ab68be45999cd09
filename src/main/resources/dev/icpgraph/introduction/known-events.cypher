// How many events are known, how many of them without a date, and how many upcoming?
/* :params {today: '2026-11-01'} */
MATCH (event:Event)
RETURN count(event) AS all, count(event) - count(event.startsOn) AS undated,
  count(CASE WHEN event.startsOn >= left($today, size(event.startsOn)) THEN 1 END) AS coming
