package dev.icpgraph.curation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphChanged;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Deletes accounts and technologies from the graph, with all data about them alone.
 */
@Repository
class Deletions {

	/** Number of links deleted per transaction. */
	private static final int BATCH = 10_000;

	private static final CypherQuery ACCOUNT = query("delete-account");

	private static final CypherQuery USES = query("delete-technology-uses");

	private static final CypherQuery TECHNOLOGY = query("delete-technology");

	private final CypherRunner cypher;

	private final ApplicationEventPublisher events;

	Deletions(CypherRunner cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/**
	 * Deletes an account with its parts, links, notes and overrides. People stay.
	 * @return the deleted data; {@code null} if no account has the id
	 */
	@Nullable DeletedAccount account(String id) {
		Optional<DeletedAccount> deleted = this.cypher.write((transaction) -> {
			DeletedAccount account = transaction.runFirst(ACCOUNT, Map.of("id", id),
					(row) -> new DeletedAccount(row.get("name").asString(), row.get("links").asInt(),
							row.get("parts").asInt(), row.get("notes").asInt(), 0));
			return (account != null) ? Optional.of(account.at(GraphRevisions.raise(transaction))) : Optional.empty();
		});
		deleted.ifPresent((it) -> this.events.publishEvent(new GraphChanged(it.revision())));
		return deleted.orElse(null);
	}

	/**
	 * Deletes a technology and all its uses, in batches. If interrupted, it is left with
	 * fewer uses; deleting it again deletes the rest.
	 * @return the deleted data; {@code null} if no technology has the id
	 */
	@Nullable DeletedTechnology technology(String id) {
		int uses = 0;
		int deleted;
		do {
			deleted = uses(id);
			uses += deleted;
		}
		while (deleted == BATCH);
		int before = uses;
		Optional<DeletedTechnology> technology = this.cypher.write((transaction) -> {
			DeletedTechnology last = transaction.runFirst(TECHNOLOGY, Map.of("id", id),
					(row) -> new DeletedTechnology(row.get("name").asString(), before + row.get("uses").asInt(), 0));
			return (last != null) ? Optional.of(last.at(GraphRevisions.raise(transaction))) : Optional.empty();
		});
		technology.ifPresent((it) -> this.events.publishEvent(new GraphChanged(it.revision())));
		return technology.orElse(null);
	}

	private int uses(String technology) {
		return this.cypher.write((transaction) -> {
			int deleted = Objects.requireNonNull(transaction.runFirst(USES, Map.of("id", technology, "most", BATCH),
					(row) -> row.get("uses").asInt()));
			if (deleted > 0) {
				GraphRevisions.raise(transaction);
			}
			return deleted;
		});
	}

	private static CypherQuery query(String name) {
		return CypherQuery.beside(Deletions.class, name + ".cypher");
	}

	/**
	 * A deleted account.
	 *
	 * @param name its name, domain or own key
	 * @param links number of its links to others
	 * @param parts number of its own nodes, such as visits
	 * @param notes number of notes and overrides about it
	 * @param revision revision of the graph without it
	 */
	record DeletedAccount(String name, int links, int parts, int notes, long revision) {

		DeletedAccount at(long now) {
			return new DeletedAccount(this.name, this.links, this.parts, this.notes, now);
		}

	}

	/**
	 * A deleted technology.
	 *
	 * @param name its name
	 * @param uses number of its uses
	 * @param revision revision of the graph without it
	 */
	record DeletedTechnology(String name, int uses, long revision) {

		DeletedTechnology at(long now) {
			return new DeletedTechnology(this.name, this.uses, now);
		}

	}

}
