// How many people and accounts are there?
/* :params {} */
RETURN COUNT { (:Person) } AS people, COUNT { (:Account) } AS accounts
