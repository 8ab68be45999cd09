// Which accounts have all these words in their names or domains, best match first?
/* :params {words: '(acme^4 OR acme*)', most: 1000} */
CALL db.index.fulltext.queryNodes('account_search', $words, {limit: $most}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
