// By which links did each account, or someone who worked there then, take part in each event?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'kubecon-2025', kind: 'SPONSORED', day: '2025-11-03'}]} */
UNWIND $items AS item
MATCH (event:Event {id: item.shared})
MATCH (account:Account {id: item.account})
CALL (item, account, event) {
  MATCH (account)-[part:PARTICIPATED_IN]->(event)
  RETURN part, [{from: account, link: part, to: event}] AS steps
  UNION ALL
  MATCH (account)<-[job:EMPLOYED_AT]-(person:Person)-[part:PARTICIPATED_IN]->(event)
  WITH account, job, person, part, event, coalesce(part.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  RETURN part, [{from: person, link: job, to: account}, {from: person, link: part, to: event}] AS steps
}
WITH item, event, part, steps, coalesce(part.on, event.startsOn) AS day
WHERE (item.kind IS NULL OR part.role = item.kind) AND (item.day IS NULL OR item.day STARTS WITH day)
UNWIND steps AS step
WITH item, step.from AS from, step.link AS link, step.to AS to
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: head(labels(from))} AS from,
  to {.id, .name, .importId, .row, type: head(labels(to))} AS to
ORDER BY item, from.id, to.id, link.key
