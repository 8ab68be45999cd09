// Which referrals name a person by the id of a merged person?
/* :params {keep: 'p17', gone: 'ada@acme.com'} */
MATCH ()-[link:REFERRED {byPerson: $gone}]->()
SET link.byPerson = $keep
