// Who is known to work at these accounts, best-known people first?
/* :params {ids: ['acme.com'], most: 500} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
CALL (account) {
  MATCH (account)<-[job:EMPLOYED_AT]-(person:Person)
  WHERE (job.current OR (job.current IS NULL AND job.until IS NULL))
  RETURN person, job
  ORDER BY job.buyingRole IS NULL, job.seniority IS NULL, job.title IS NULL, job.current IS NULL, person.id, job.key
  LIMIT $most
}
RETURN id, account, person, job
ORDER BY id, job.buyingRole IS NULL, job.seniority IS NULL, job.title IS NULL, job.current IS NULL, person.id, job.key
