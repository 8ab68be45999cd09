// Which of these people work at one of these accounts now?
/* :params {people: ['p17'], ours: ['we.example']} */
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE EXISTS { (person)-[job:EMPLOYED_AT]->(account:Account) WHERE account.id IN $ours AND (job.current OR (job.current IS NULL AND job.until IS NULL)) }
RETURN id
ORDER BY id
