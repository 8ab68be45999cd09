// For which accounts did people who worked there then take part in each of the next events?
/* :params {ranges: [{from: 'kubecon', to: 'lambdaconf'}], size: 2} */
CYPHER 25
UNWIND $ranges AS range
CALL (range) {
  MATCH (event:Event)
  WHERE event.id >= range.from AND event.id < range.to
  RETURN event, event.id AS id
  ORDER BY id
  LIMIT $size
}
WITH event, id
ORDER BY id
WITH collect(event) AS events, collect(id) AS ids, collect(id(event)) AS nodes
CALL (events) {
  UNWIND range(0, size(events) - 1) AS place
  WITH place, events[place] AS event
  MATCH (event)<-[link:PARTICIPATED_IN]-(:Person)-[job:EMPLOYED_AT]->(account)
  WITH place, account, link, job, coalesce(link.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  RETURN collect(DISTINCT [place, id(account), link.role, day]) AS attendances
}
RETURN ids, nodes, attendances
