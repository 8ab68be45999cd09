// What is known of each customer?
/* :params {} */
MATCH (account:Account)-[:IS_CUSTOMER]->(customer:Customer)
RETURN account.id AS id, properties(customer) AS facts
ORDER BY id
