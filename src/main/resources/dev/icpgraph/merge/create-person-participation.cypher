// How many participations of people in events, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'spoke', role: 'SPOKE', importId: 'participations-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (person)
WHERE id(person) = row[0]
MATCH (event)
WHERE id(event) = row[1]
CREATE (person)-[link:PARTICIPATED_IN]->(event)
SET link = row[2]
RETURN count(link) AS created
