package dev.icpgraph.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;
import org.springframework.util.unit.DataSize;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.GraphSchema;

/**
 * Removes deleted data from Neo4j's files as far as a client can: rebuilds the indexes
 * that held it, fills its space, and writes so much that Neo4j starts a new transaction
 * log and may delete the old one.
 */
@Repository
class StoreScrubber {

	/** Maximum size of a log to fill up; beyond it, too much would be written. */
	static final DataSize LONGEST_LOG = DataSize.ofMegabytes(64);

	private static final int LONG_TEXT = 1 << 16;

	/** Length of a text that takes one record of a store. */
	private static final int SHORT_TEXT = 110;

	/** Number of small nodes; each takes a whole record of properties. */
	private static final int SHORT_NODES = 2_000;

	private static final CypherQuery SETTINGS = query("log-settings");

	private static final CypherQuery FILL = query("create-filler");

	private static final CypherQuery EMPTY = query("delete-filler");

	private static final CypherQuery IMPORTS = query("imports-to-come");

	private final CypherRunner cypher;

	private final GraphSchema schema;

	private final PrivacyProperties properties;

	StoreScrubber(CypherRunner cypher, GraphSchema schema, PrivacyProperties properties) {
		this.cypher = cypher;
		this.schema = schema;
		this.properties = properties;
	}

	/**
	 * Removes deleted names of people. Takes a few seconds, plus the time to index all
	 * people, during which other writes wait.
	 * @return where they remain and for how long, as sentences
	 */
	List<String> scrub() {
		Map<String, String> settings = this.cypher
			.read(SETTINGS, Map.of(), (row) -> Map.entry(row.get("name").asString(), row.get("value").asString("")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		RemainingCopies remaining = RemainingCopies.of(settings);
		this.schema.rebuild("people");
		pause();
		fill(remaining.fillsLog() ? remaining.logSize() : DataSize.ofMegabytes(1));
		List<String> sentences = new ArrayList<>(remaining.sentences());
		long imports = Objects
			.requireNonNull(this.cypher.readFirst(IMPORTS, Map.of(), (row) -> row.get("imports").asLong()));
		if (imports > 0) {
			sentences.add("Waiting or running imports may bring the person back: erase again when they have ended.");
		}
		return List.copyOf(sentences);
	}

	private void pause() {
		try {
			Thread.sleep(this.properties.freed());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The server is stopping: erase the person again after it has started", ex);
		}
	}

	private void fill(DataSize size) {
		Map<String, Object> filler = Map.of("long", size.toBytes() / LONG_TEXT + 1, "text", "x".repeat(LONG_TEXT),
				"short", SHORT_NODES, "line", "x".repeat(SHORT_TEXT));
		this.cypher.write((transaction) -> transaction.run(FILL, filler, Record::asMap));
		this.cypher.write((transaction) -> transaction.run(EMPTY, Map.of(), Record::asMap));
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(StoreScrubber.class, name + ".cypher");
	}

}
