// Which notes, reasons, imports and problem rows may name people, in any of their texts?
/* :params {parts: ['ada@acme.com', 'lovelace'], cells: ['p17']} */
MATCH (node:CompetitorNote|Persona|Job|Icp|IcpVersion|TierOverride|Customer|Wish|AccountUnion|Import|Problem)
WITH node, reduce(texts = [], property IN keys(node) | texts + node[property]) AS texts
WHERE any(text IN texts WHERE any(part IN $parts WHERE toLower(toStringOrNull(text)) CONTAINS part))
  OR (node:Problem AND any(text IN texts WHERE text IN $cells))
RETURN elementId(node) AS node, labels(node)[0] AS label, properties(node) AS values
ORDER BY label, values.id
