// Which nodes of an index have all these words, with the properties that rank them?
/* :params {index: 'account_search', words: '(acme^4 OR acme*)', most: 1000} */
CALL db.index.fulltext.queryNodes($index, $words, {limit: $most}) YIELD node
RETURN node.id AS id, node.name AS name, node.domain AS domain, coalesce(node.headcountMin, 0) AS size
ORDER BY id
