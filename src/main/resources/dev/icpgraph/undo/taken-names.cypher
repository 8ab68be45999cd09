// Which of the names that nodes will get do other nodes have?
/* :params {names: [{number: 17, type: 'Account', key: 'acme', domain: 'acme.com'}]} */
UNWIND $names AS name
CALL (name) {
  MATCH (other:Account {key: name.key})
  WHERE name.type = 'Account'
  RETURN 'key' AS property
  UNION
  MATCH (other:Account {domain: name.domain})
  WHERE name.type = 'Account'
  RETURN 'domain' AS property
  UNION
  MATCH (other:Person {key: name.key})
  WHERE name.type = 'Person'
  RETURN 'key' AS property
  UNION
  MATCH (other:Person {email: name.email})
  WHERE name.type = 'Person'
  RETURN 'email' AS property
  UNION
  MATCH (other:Person {linkedinUrl: name.linkedinUrl})
  WHERE name.type = 'Person'
  RETURN 'linkedinUrl' AS property
}
RETURN name.number AS number, property
ORDER BY number, property
