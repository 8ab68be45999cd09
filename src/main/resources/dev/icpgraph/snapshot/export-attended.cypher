// In which events did people take part who worked then at each of the next accounts?
/* :params {froms: ['acme.com'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (account:Account)
  WHERE account.id >= from
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id
ORDER BY id
RETURN collect(id) AS ids, collect(COLLECT {
  MATCH (account)<-[job:EMPLOYED_AT]-(:Person)-[link:PARTICIPATED_IN]->(event)
  WITH event, link, job, coalesce(link.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  RETURN DISTINCT [event.id, link.role, day]
}) AS attendances
