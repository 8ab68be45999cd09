// Does any account exist?
/* :params {} */
RETURN EXISTS { (:Account) } AS found
