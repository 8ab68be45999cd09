// What else is each of the next accounts linked to, itself or by people who worked there then?
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
  MATCH (account)-[link:PARTICIPATED_IN]->(event:Event)
  RETURN [event.id, link.role, coalesce(link.on, event.startsOn), null]
}) AS participations, collect(COLLECT {
  MATCH (account)<-[job:EMPLOYED_AT]-(:Person)-[link:PARTICIPATED_IN]->(event:Event)
  WITH event, link, job, coalesce(link.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  RETURN DISTINCT [event.id, link.role, day, null]
}) AS attendances, collect(COLLECT {
  MATCH (account)-[link:REFERRED]->(referred:Account)
  RETURN [referred.id, link.kind, link.on, null]
}) AS referrals, collect(COLLECT {
  MATCH (account)-[link:HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->(other)
  RETURN [CASE type(link)
      WHEN 'HAS_DEPARTMENT' THEN other.name
      WHEN 'HAD_LEADERSHIP_CHANGE' THEN other.role
      WHEN 'MADE_VISIT' THEN 'site'
      ELSE other.id
    END, coalesce(link.stage, other.change), coalesce(link.on, link.since, other.on), coalesce(other.headcount, other.pages), type(link)]
}) AS circumstances
