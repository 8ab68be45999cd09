// Which of these accounts take part in an upcoming event, or took part in an event of the last years?
/* :params {accounts: ['acme.com'], today: '2026-11-01', from: '2024-11-01'} */
UNWIND $accounts AS id
MATCH (account:Account {id: id})
CALL (account) {
  MATCH (account)-[link:PARTICIPATED_IN]->(event:Event)
  RETURN event, link, null AS person, null AS job
  UNION
  MATCH (account)<-[job:EMPLOYED_AT]-(person:Person)-[link:PARTICIPATED_IN]->(event:Event)
  WHERE job.current OR (job.current IS NULL AND job.until IS NULL)
  RETURN event, link, person, job
}
WITH account, event, link, person, job
WHERE event.startsOn >= $from
RETURN account, event, event.series AS series, event.startsOn AS startsOn, event.startsOn >= left($today, size(event.startsOn)) AS coming, link, person, job
ORDER BY account.id, startsOn, event.id, person.id, link.key, job.key
