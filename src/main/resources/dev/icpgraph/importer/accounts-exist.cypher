// Is there any account yet?
/* :params {} */
RETURN EXISTS { (:Account) } AS found
