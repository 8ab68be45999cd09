// Which referrals name a person by an id that turned out to be another person's?
/* :params {keep: 'p17', gone: 'ada@acme.com'} */
MATCH ()-[link:REFERRED {byPerson: $gone}]->()
SET link.byPerson = $keep
