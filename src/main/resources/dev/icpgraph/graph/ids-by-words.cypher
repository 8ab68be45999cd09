// Which nodes of an index have all these words, the best match first?
/* :params {index: 'account_search', words: '(acme^4 OR acme*)', most: 1000} */
CALL db.index.fulltext.queryNodes($index, $words, {limit: $most}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
