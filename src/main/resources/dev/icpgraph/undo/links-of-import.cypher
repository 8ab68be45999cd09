// Which links did this import set last, after a number, lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
CALL () {
  MATCH ()-[link:USES]->()
  USING SCAN link:USES
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:CONTRIBUTES_TO]->()
  USING SCAN link:CONTRIBUTES_TO
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:MAKES]->()
  USING SCAN link:MAKES
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:IN_CATEGORY]->()
  USING SCAN link:IN_CATEGORY
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:OF]->()
  USING SCAN link:OF
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:EMPLOYED_AT]->()
  USING SCAN link:EMPLOYED_AT
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:KNOWS]->()
  USING SCAN link:KNOWS
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:PARTICIPATED_IN]->()
  USING SCAN link:PARTICIPATED_IN
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:REFERRED]->()
  USING SCAN link:REFERRED
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:AT_STAGE]->()
  USING SCAN link:AT_STAGE
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH ()-[link:PARTNERS_WITH]->()
  USING SCAN link:PARTNERS_WITH
  WHERE link.importId = $importId AND id(link) > $after
  RETURN id(link) AS number
  ORDER BY number
  LIMIT $most
}
RETURN number AS place, [number] AS numbers
ORDER BY place
LIMIT $most
