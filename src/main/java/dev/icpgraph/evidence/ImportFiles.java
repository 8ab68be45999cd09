package dev.icpgraph.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Finds the names of imported files.
 */
@Repository
class ImportFiles {

	private static final CypherQuery BY_ID = CypherQuery.beside(ImportFiles.class, "import-files-by-id.cypher");

	private final CypherRunner cypher;

	ImportFiles(CypherRunner cypher) {
		this.cypher = cypher;
	}

	Map<String, String> byIds(Collection<String> ids) {
		record Row(String id, String file) {
		}
		return this.cypher
			.read(BY_ID, Map.of("ids", List.copyOf(ids)),
					(row) -> new Row(row.get("id").asString(), row.get("file").asString()))
			.stream()
			.collect(Collectors.toMap(Row::id, Row::file));
	}

}
