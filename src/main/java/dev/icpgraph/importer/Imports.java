package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Imports and their problems, stored in the graph.
 */
@Repository
class Imports {

	private static final Ordering<Import> LATEST_FIRST = new Ordering<>("QUEUED_AT DESC",
			(it) -> ImportNode.text(it.queuedAt()), Import::key);

	private static final Set<ImportStatus> AT_ITS_END = EnumSet.of(ImportStatus.DONE, ImportStatus.UNDOING,
			ImportStatus.UNDONE);

	private final CypherQuery byId = query("imports-by-id");

	private final CypherQuery byContent = query("imports-by-content");

	private final CypherQuery byStatus = query("imports-by-status");

	private final CypherQuery afterTime = query("imports-after-time");

	private final CypherQuery beforeTime = query("imports-before-time");

	private final CypherQuery count = query("imports-count");

	private final CypherQuery problems = query("problems-by-import");

	private final CypherQuery header = query("import-header");

	private final CypherQuery accountsExist = query("accounts-exist");

	private final CypherRunner cypher;

	Imports(CypherRunner cypher) {
		this.cypher = cypher;
	}

	@Nullable Import find(String key) {
		return this.cypher.readFirst(this.byId, Map.of("ids", List.of(key)), Imports::read);
	}

	List<Import> findAll(Collection<String> keys) {
		return this.cypher.read(this.byId, Map.of("ids", List.copyOf(keys)), Imports::read);
	}

	/**
	 * Whether a file with this content was imported to its end, even if a user undid it,
	 * since only the user sends it again.
	 */
	boolean isDone(String hash) {
		return ofContent(hash).stream().anyMatch((it) -> AT_ITS_END.contains(it.status()));
	}

	/**
	 * The imports of a content, one per way of reading it.
	 */
	List<Import> ofContent(String hash) {
		return this.cypher.read(this.byContent, Map.of("ends", Import.keys("", hash)), Imports::read);
	}

	/**
	 * Imports that wait or run.
	 */
	List<Import> unfinished() {
		return this.cypher.read(this.byStatus,
				Map.of("statuses", List.of(ImportStatus.QUEUED.name(), ImportStatus.RUNNING.name())), Imports::read);
	}

	/**
	 * A page of all imports, latest first.
	 */
	Connection<Import> page(PageRequest page) {
		Cursor cursor = page.cursorIn(LATEST_FIRST);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("time", (cursor != null) ? cursor.text() : null);
		parameters.put("id", (cursor != null) ? cursor.id() : null);
		parameters.put("limit", page.fetchSize());
		List<Import> rows = this.cypher.read(page.backward() ? this.beforeTime : this.afterTime, parameters,
				Imports::read);
		return Connection.ofFetched(page, rows, LATEST_FIRST, this::total);
	}

	/**
	 * The stored problems of an import, in the order of its rows.
	 */
	List<RowProblem> problems(String key) {
		return this.cypher.read(this.problems, Map.of("id", key),
				(row) -> new RowProblem(row.get("row").asLong(), row.get("column").asString(),
						row.get("value").asString(), row.get("code").asString(), row.get("reason").asString(),
						row.get("refused").asBoolean(), row.get("cells").asList(Value::asString)));
	}

	/**
	 * Names of the columns of a file; empty for the rows of a mutation; {@code null} if
	 * no such import exists.
	 */
	@Nullable List<String> header(String key) {
		return this.cypher.readFirst(this.header, Map.of("id", key),
				(row) -> row.get("header").asList(Value::asString));
	}

	/**
	 * Whether the graph has any account.
	 */
	boolean accountsExist() {
		return Boolean.TRUE
			.equals(this.cypher.readFirst(this.accountsExist, Map.of(), (row) -> row.get("found").asBoolean()));
	}

	private long total() {
		Long total = this.cypher.readFirst(this.count, Map.of(), (row) -> row.get("total").asLong());
		return (total != null) ? total : 0;
	}

	static Import read(Record row) {
		return ImportNode.read(row.get("import").asMap());
	}

	static CypherQuery query(String name) {
		return CypherQuery.beside(Imports.class, name + ".cypher");
	}

}
