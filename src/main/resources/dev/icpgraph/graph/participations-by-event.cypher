// Who took part in each of these events, by name, after a place in that order?
/* :params {ids: ['kubecon-2026'], value: 'Acme', tie: 'Account/acme.com/sponsored', limit: 21} */
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, properties(event) AS event, COUNT { (event)<-[:PARTICIPATED_IN]-() } AS total, COLLECT {
  MATCH (event)<-[link:PARTICIPATED_IN]-(participant:Account|Person)
  WITH *, coalesce(participant.name, participant.id) AS value, head(labels(participant)) + '/' + participant.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link),
    account: CASE WHEN participant:Account THEN properties(participant) END,
    person: CASE WHEN participant:Person THEN properties(participant) END}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
