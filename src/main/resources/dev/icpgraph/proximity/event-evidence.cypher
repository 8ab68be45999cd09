// As what did each account take part in each event, or did people who worked there then?
/* :params {items: [{index: 0, account: 'acme.com', event: 'kubecon-2021'}]} */
UNWIND $items AS item
MATCH (to:Event {id: item.event})
MATCH (account:Account {id: item.account})
CALL (account, to) {
  MATCH (account)-[link:PARTICIPATED_IN]->(to)
  RETURN 0 AS step, account AS from, link, to AS end
  UNION
  MATCH (account)<-[job:EMPLOYED_AT]-(person:Person)-[part:PARTICIPATED_IN]->(to)
  WITH account, to, job, person, part, coalesce(part.on, to.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  UNWIND [{step: 1, link: job, to: account}, {step: 2, link: part, to: to}] AS way
  RETURN way.step AS step, person AS from, way.link AS link, way.to AS end
}
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: head(labels(from)), id: from.id, name: from.name} AS from,
  {type: head(labels(end)), id: end.id, name: end.name} AS to
ORDER BY item, from.id, step, link.key
