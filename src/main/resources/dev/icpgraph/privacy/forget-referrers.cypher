// How many referrals no longer name one of these people?
/* :params {ids: ['p17']} */
CALL () {
  MATCH (before:Overwritten {_type: 'Account-REFERRED'})
  WHERE before.byPerson IN $ids
  REMOVE before.byPerson
}
UNWIND $ids AS id
MATCH ()-[link:REFERRED {byPerson: id}]->()
REMOVE link.byPerson
RETURN count(link) AS links
