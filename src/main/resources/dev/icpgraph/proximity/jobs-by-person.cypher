// What are the jobs of people at accounts called, and they themselves?
/* :params {jobs: [{person: 'p17', account: 'acme.com'}]} */
UNWIND $jobs AS job
MATCH (person:Person {id: job.person})-[link:EMPLOYED_AT]->(account:Account {id: job.account})
RETURN person.id AS person, account.id AS account, person.name AS name, link.title AS title,
  link.seniority AS seniority, link.since AS since
ORDER BY person, account, link.key
