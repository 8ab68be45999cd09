// Which technologies are there, and since when?
/* :params {} */
MATCH (technology:Technology)
WHERE technology.id IS NOT NULL
RETURN technology.id AS id, technology.name AS name, technology.firstReleasedYear AS firstReleasedYear
ORDER BY id
