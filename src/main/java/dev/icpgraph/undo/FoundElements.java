package dev.icpgraph.undo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * Reads nodes and links with their history, after taking the same locks as a writer.
 */
@Repository
class FoundElements {

	/** Prefix of a record's own properties, which are not properties of its element. */
	private static final String OWN = "_";

	List<FoundElement> locked(CypherTransaction transaction, UndoStage stage, List<Long> numbers) {
		Map<String, Object> parameters = Map.of("numbers", numbers);
		transaction.run(query("lock-ends-of-" + stage.elements()), parameters, Record::asMap);
		return transaction.run(query("history-of-" + stage.elements()), parameters,
				(row) -> element(row, stage.elements().equals("links")));
	}

	private static FoundElement element(Record row, boolean isLink) {
		return new FoundElement(row.get("number").asLong(), row.get("type").asString(), row.get("name").asString(),
				isLink,
				new ElementHistory(row.get("values").asMap(), row.get("earlier").asList(FoundElements::earlier)),
				row.get("decided").asBoolean(), row.get("united").asBoolean(), row.get("used").asBoolean(),
				row.get("user").isNull() ? Map.of() : row.get("user").asMap());
	}

	private static EarlierValues earlier(Value record) {
		Value values = record.get("values");
		Map<String, Object> before = values.asMap()
			.entrySet()
			.stream()
			.filter((it) -> !it.getKey().startsWith(OWN))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new EarlierValues(record.get("number").asLong(), values.get("_importId").asString(),
				Set.copyOf(values.get("_said").asList(Value::asString)), before);
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(FoundElements.class, name + ".cypher");
	}

}
