// In which events did people take part who worked then at each of the next accounts?
/* :params {ranges: [{from: 'acme.com', to: 'beta.io'}], size: 2} */
CYPHER 25
UNWIND $ranges AS range
CALL (range) {
  MATCH (account:Account)
  WHERE account.id >= range.from AND account.id < range.to
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id
ORDER BY id
WITH collect(account) AS accounts, collect(id) AS ids, collect(id(account)) AS nodes
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, accounts[place] AS account
  MATCH (account)<-[job:EMPLOYED_AT]-(:Person)-[link:PARTICIPATED_IN]->(event)
  WITH place, event, link, job, coalesce(link.on, event.startsOn) AS day
  WHERE (day IS NULL AND job.current)
    OR ((job.since IS NULL OR job.since <= day) AND (job.current OR left(day, size(job.until)) <= job.until))
  RETURN collect(DISTINCT [place, id(event), link.role, day]) AS attendances
}
RETURN ids, nodes, attendances
