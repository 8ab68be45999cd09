// What is known of each person, and of the jobs that last?
/* :params {} */
MATCH (person:Person)
WHERE person.id IS NOT NULL
WITH person.id AS id, COLLECT {
  UNWIND [['AGE_BAND', [person.ageBand]], ['EDUCATION', [person.education]],
    ['WATERING_HOLE', person.wateringHoles], ['MOTIVATION', person.motivations]] AS fact
  UNWIND fact[1] AS value
  WITH fact[0] AS kind, value
  WHERE value IS NOT NULL
  RETURN [kind, value]
} + COLLECT {
  MATCH (person)-[job:EMPLOYED_AT {current: true}]->(:Account)
  UNWIND [['TITLE', job.title], ['BUYING_ROLE', job.buyingRole]] AS fact
  WITH fact
  WHERE fact[1] IS NOT NULL
  RETURN fact
} AS traits
WHERE size(traits) > 0
RETURN id, traits
ORDER BY id
