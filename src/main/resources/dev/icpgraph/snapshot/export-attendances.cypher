// Which events did people take part in while they worked at each account?
/* :params {} */
MATCH (event:Event)<-[link:PARTICIPATED_IN]-(person:Person)-[job:EMPLOYED_AT]->(account:Account)
WITH account, event, link, job, coalesce(link.on, event.startsOn) AS day
WHERE (day IS NULL AND job.current)
  OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
WITH account, collect(DISTINCT [event.id, link.role, day, null]) AS links
RETURN account.id AS id, links
ORDER BY id
