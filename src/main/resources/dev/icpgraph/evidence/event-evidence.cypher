// As what did each account take part in each event, or did people who worked there then?
/* :params {items: [{index: 0, account: 'acme.com', event: 'kubecon-2021'}]} */
UNWIND $items AS item
CALL (item) {
  MATCH (from:Account {id: item.account})-[link:PARTICIPATED_IN]->(to:Event {id: item.event})
  RETURN 0 AS step, from, link, to
  UNION
  MATCH (account:Account {id: item.account})<-[job:EMPLOYED_AT]-(person:Person)-[part:PARTICIPATED_IN]->(event:Event {id: item.event})
  WITH account, job, person, part, event, coalesce(part.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  UNWIND [{step: 1, link: job, to: account}, {step: 2, link: part, to: event}] AS way
  RETURN way.step AS step, person AS from, way.link AS link, way.to AS to
}
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: head(labels(from)), id: from.id, name: from.name} AS from,
  {type: head(labels(to)), id: to.id, name: to.name} AS to
ORDER BY item, from.id, step, link.key
