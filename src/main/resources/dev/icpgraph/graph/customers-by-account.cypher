// What is known of each of these accounts as a customer?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COLLECT {
  MATCH (account)-[:IS_CUSTOMER]->(customer:Customer)
  RETURN {customer: properties(customer)}
  ORDER BY customer.id
} AS links
ORDER BY id
