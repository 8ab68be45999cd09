package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Removes an import from the history of nodes and links, one batch per transaction.
 * Repeating a batch changes nothing, and its counts are part of its transaction, so an
 * undo may stop and continue anywhere.
 */
@Repository
public class GraphUndo {

	private static final CypherQuery LOCK = query("lock-undo");

	private static final CypherQuery RECORD = query("record-undo");

	private static final CypherQuery CHANGE_RECORDS = query("change-overwritten");

	private static final CypherQuery DELETE_RECORDS = query("delete-overwritten");

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	private final FoundElements elements;

	private final RestoredNames names;

	private final UndoRecords records;

	GraphUndo(CypherRunner cypher, ApplicationEventPublisher events, FoundElements elements, RestoredNames names,
			UndoRecords records) {
		this.records = records;
		this.cypher = cypher;
		this.events = events;
		this.elements = elements;
		this.names = names;
	}

	/**
	 * Removes an import from the history of some nodes or links.
	 * @param owner the application that runs the undo
	 * @param numbers numbers of the nodes or links in the store, at most a few thousand
	 * @throws LostUndoException if another application took over or ended the undo
	 */
	public void undo(String importId, String owner, UndoStage stage, List<Long> numbers) {
		Long revision = this.cypher.write((transaction) -> {
			List<FoundElement> found = this.elements.locked(transaction, stage, numbers);
			Batch batch = new Batch(importId, found);
			apply(transaction, importId, stage, found, batch);
			Map<String, String> own = Map.of("importId", importId, "owner", owner);
			String counts = transaction.runFirst(LOCK, own, (row) -> row.get("counts").asString());
			if (counts == null) {
				throw new LostUndoException(importId);
			}
			transaction.run(RECORD, Map.of("importId", importId, "counts", batch.added(UndoCounts.of(counts)).json()),
					Record::asMap);
			return batch.changesNothing() ? -1L : GraphRevisions.raise(transaction);
		});
		if (revision >= 0) {
			this.events.publishEvent(new GraphChanged(revision, true));
		}
	}

	/**
	 * Deletes the remaining records of an import, which are of removed nodes and links,
	 * and marks the end of the load for readers.
	 */
	public void finish(String importId) {
		this.records.deleteOf(importId);
		this.events
			.publishEvent(new GraphChanged(this.cypher.write((transaction) -> GraphRevisions.raise(transaction))));
	}

	private void apply(CypherTransaction transaction, String importId, UndoStage stage, List<FoundElement> found,
			Batch batch) {
		if (!batch.deleted.isEmpty()) {
			transaction.run(query("delete-numbered-" + stage.elements()), Map.of("numbers", batch.deleted),
					Record::asMap);
		}
		if (!batch.changed.isEmpty()) {
			batch.without(this.names.settle(transaction, found, batch.changed));
			Map<String, Object> values = new HashMap<>();
			batch.changed.forEach((number, it) -> values.put(String.valueOf(number), it));
			transaction.run(query("change-numbered-" + stage.elements()),
					Map.of("importId", importId, "numbers", List.copyOf(batch.changed.keySet()), "values", values),
					Record::asMap);
		}
		if (!batch.records.isEmpty()) {
			transaction.run(CHANGE_RECORDS, Map.of("records",
					batch.records.stream().map((it) -> Map.of("number", it.number(), "values", it.before())).toList()),
					Record::asMap);
		}
		if (!batch.ended.isEmpty()) {
			transaction.run(DELETE_RECORDS, Map.of("numbers", batch.ended), Record::asMap);
		}
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(GraphUndo.class, name + ".cypher");
	}

	/**
	 * The changes of a batch.
	 */
	private static final class Batch {

		private final List<Long> deleted = new ArrayList<>();

		private final Map<Long, Map<String, Object>> changed = new HashMap<>();

		private final List<EarlierValues> records = new ArrayList<>();

		private final List<Long> ended = new ArrayList<>();

		private final Map<Long, Left> left = new HashMap<>();

		private final List<FoundElement> found;

		private int restored;

		Batch(String importId, List<FoundElement> found) {
			this.found = found;
			found.forEach((it) -> add(it, it.without(importId)));
		}

		private void add(FoundElement it, ElementChange change) {
			if (it.united() && change.kind() != ElementChange.Kind.NONE) {
				leave(it, LeftReason.DECIDED_BY_USERS);
				return;
			}
			this.records.addAll(change.earlier());
			this.ended.addAll(change.ended());
			switch (change.kind()) {
				case NONE -> {
				}
				case REMOVED -> {
					if (it.isNeeded()) {
						this.changed.put(it.number(), it.bare());
						leave(it, it.neededBy());
					}
					else {
						this.deleted.add(it.number());
					}
				}
				case RESTORED -> {
					this.changed.put(it.number(), change.values());
					this.restored++;
				}
				case CHANGED_SINCE -> {
					this.changed.put(it.number(), change.values());
					this.left.put(it.number(), new Left(LeftReason.CHANGED_SINCE, change.changedBy()));
				}
			}
		}

		private void leave(FoundElement it, LeftReason why) {
			this.left.put(it.number(), new Left(why, ""));
		}

		/**
		 * Marks restored nodes that lost a name to another node.
		 */
		void without(Set<Long> numbers) {
			this.found.stream()
				.filter((it) -> numbers.contains(it.number()) && !this.left.containsKey(it.number()))
				.forEach((it) -> {
					leave(it, LeftReason.NAME_TAKEN);
					this.restored--;
				});
		}

		boolean changesNothing() {
			return this.deleted.isEmpty() && this.changed.isEmpty();
		}

		UndoCounts added(UndoCounts counts) {
			UndoCounts sum = counts.andRemoved(this.deleted.size()).andRestored(this.restored);
			for (FoundElement it : this.found) {
				Left left = this.left.get(it.number());
				sum = (left != null) ? sum.andLeft(left.why(), it.example(left.changedBy())) : sum;
			}
			return sum;
		}

		/**
		 * The reason why an element stays.
		 *
		 * @param changedBy the import that changed it since; empty without one
		 */
		private record Left(LeftReason why, String changedBy) {
		}

	}

}
