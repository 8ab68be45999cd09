package dev.icpgraph.icp;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Caller;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.LastKnown;
import dev.icpgraph.replica.Follower;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.stereotype.Repository;

/**
 * The stored ICPs with their versions.
 */
@Repository
public class Icps implements Follower {

	private static final CypherQuery ALL = CypherQuery.beside(Icps.class, "icps-by-product.cypher");

	private static final CypherQuery BY_KEY = CypherQuery.beside(Icps.class, "icp-by-id.cypher");

	private static final CypherQuery CREATE = CypherQuery.beside(Icps.class, "create-icp.cypher");

	private static final CypherQuery MERGE_DRAFT = CypherQuery.beside(Icps.class, "merge-icp-draft.cypher");

	private static final CypherQuery PUBLISH_DRAFT = CypherQuery.beside(Icps.class, "publish-icp-draft.cypher");

	private static final CypherQuery ROLL_BACK = CypherQuery.beside(Icps.class, "create-icp-rollback.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(Icps.class, "lock-icp.cypher");

	private static final CypherQuery RAISE = CypherQuery.beside(Icps.class, "raise-icp-revision.cypher");

	private static final CypherQuery DESCRIBE = CypherQuery.beside(Icps.class, "describe-icp.cypher");

	private static final CypherQuery ARCHIVE = CypherQuery.beside(Icps.class, "archive-icp.cypher");

	private static final CypherQuery DELETE_DRAFT = CypherQuery.beside(Icps.class, "delete-icp-draft.cypher");

	private final CypherRunner cypher;

	private final LoadingCache<String, @Nullable Icp> kept = Caffeine.newBuilder()
		.refreshAfterWrite(Duration.ofSeconds(1))
		.expireAfterWrite(Duration.ofSeconds(3))
		.build(new LastKnown<>(this::stored)::apply);

	private final LastKnown<Boolean, List<Icp>> lists = new LastKnown<>(this::read);

	Icps(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All ICPs in use, ordered by product.
	 */
	public List<Icp> all() {
		return Objects.requireNonNull(this.lists.apply(false));
	}

	/**
	 * The archived ICPs, ordered by product.
	 */
	List<Icp> archived() {
		return Objects.requireNonNull(this.lists.apply(true));
	}

	private List<Icp> read(boolean archived) {
		return this.cypher.read(ALL, Map.of("archived", archived), Icps::icp);
	}

	/**
	 * The version for an id; the id of an ICP means its current version. {@code null}
	 * when unknown.
	 * @throws BadInputException if it is the id of another type
	 */
	public @Nullable IcpVersion version(String id) {
		GlobalId decoded = GlobalId.decoded(id);
		if (decoded == null || !decoded.type().equals("IcpVersion")) {
			Icp icp = byKey(GlobalId.idOf("Icp", id));
			return (icp != null) ? icp.current() : null;
		}
		return versionByKey(decoded.id());
	}

	/**
	 * The version for an id.
	 * @throws BadInputException if it is unknown
	 */
	public IcpVersion required(String id) {
		IcpVersion version = version(id);
		if (version == null) {
			throw new BadInputException("No ICP has the id '" + id + "'");
		}
		return version;
	}

	/**
	 * The ICP with a key such as {@code observability-suite}, or {@code null}. Changes by
	 * other replicas show soon: while it is in use, it is read again every second in the
	 * background.
	 */
	public @Nullable Icp byKey(String key) {
		return this.kept.get(key);
	}

	@Override
	public void follow(long revision) {
		this.kept.invalidateAll();
	}

	@Override
	public boolean hasReached(long revision) {
		return true;
	}

	/**
	 * The current state in Neo4j, for writers.
	 */
	@Nullable Icp stored(String key) {
		return this.cypher.readFirst(BY_KEY, Map.of("id", key), Icps::icp);
	}

	/**
	 * The version with a key such as {@code observability-suite/3}, or {@code null}.
	 */
	public @Nullable IcpVersion versionByKey(String key) {
		int slash = key.lastIndexOf('/');
		Icp icp = (slash > 0) ? byKey(key.substring(0, slash)) : null;
		return (icp != null) ? icp.version(key) : null;
	}

	/**
	 * Creates an ICP with a draft, unless another has its key.
	 * @return whether it was created
	 */
	boolean create(String key, IcpDefinition definition, OffsetDateTime now) {
		return write(key, (transaction) -> create(transaction, key, definition, now));
	}

	/**
	 * Creates an ICP with a published first version, unless its key exists.
	 * @return whether it was created
	 */
	boolean createPublished(String key, IcpDefinition definition, Publication publication, OffsetDateTime now) {
		return write(key, (transaction) -> {
			boolean created = create(transaction, key, definition, now);
			if (created) {
				transaction.run(PUBLISH_DRAFT, publication.parameters(key, now), Record::asMap);
			}
			return created;
		});
	}

	/**
	 * Saves a definition as the draft.
	 * @param read revision of the ICP to replace; {@code null} for any
	 * @return the change in between that prevented it, or empty
	 */
	Optional<LastChange> saveDraft(String key, @Nullable Integer read, IcpDefinition definition, OffsetDateTime now) {
		return change(key, read, "saved the draft", now, MERGE_DRAFT, draft(key, definition, now));
	}

	/**
	 * Publishes the draft as a version.
	 * @param read revision of the ICP that holds the draft
	 * @return the change in between that prevented it, or empty
	 */
	Optional<LastChange> publishDraft(String key, int read, Publication publication, OffsetDateTime now) {
		return change(key, read, "published the draft", now, PUBLISH_DRAFT, publication.parameters(key, now));
	}

	/**
	 * Publishes a version with the content of an old one. A draft stays a draft.
	 * @param read revision of the ICP that was read
	 * @return the change in between that prevented it, or empty
	 */
	Optional<LastChange> rollBack(IcpVersion old, int read, Publication publication, OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = publication.parameters(old.icpKey(), now);
		parameters.put("version", old.key());
		parameters.put("product", old.definition().product());
		return change(old.icpKey(), read, "went back to version " + old.number(), now, ROLL_BACK, parameters);
	}

	/**
	 * Changes the name or parent of an ICP.
	 * @param said the new {@code name} and {@code parent}, {@code null} for none
	 * @return the change in between that prevented it, or empty
	 */
	Optional<LastChange> describe(String key, @Nullable Integer read, Map<String, @Nullable String> said,
			OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", key, "said", List.copyOf(said.keySet())));
		List.of("name", "parent").forEach((field) -> parameters.put(field, said.get(field)));
		return change(key, read, "described it", now, DESCRIBE, parameters);
	}

	/**
	 * Archives an ICP, or restores it; see {@link #describe}.
	 */
	Optional<LastChange> archive(String key, @Nullable Integer read, boolean archived, OffsetDateTime now) {
		return change(key, read, archived ? "archived it" : "restored it", now, ARCHIVE,
				Map.of("id", key, "archived", archived));
	}

	/**
	 * Deletes the draft of an ICP; an ICP that was never published is deleted too.
	 * @param read revision of the ICP that was read; {@code null} for any
	 * @return the change in between that prevented it, or empty
	 */
	Optional<LastChange> deleteDraft(String key, @Nullable Integer read, OffsetDateTime now) {
		return change(key, read, "deleted the draft", now, DELETE_DRAFT, Map.of("id", key));
	}

	private static boolean create(CypherTransaction transaction, String key, IcpDefinition definition,
			OffsetDateTime now) {
		return transaction.runFirst(CREATE, draft(key, definition, now), Record::asMap) != null
				&& raised(transaction, key, "saved the draft", now);
	}

	private Optional<LastChange> change(String key, @Nullable Integer read, String what, OffsetDateTime now,
			CypherQuery query, Map<String, ? extends @Nullable Object> parameters) {
		return write(key, (transaction) -> {
			LastChange last = transaction.runFirst(LOCK, Map.of("id", key), (row) -> LastChange.of(row.asMap()));
			if (last != null && last.isNot(read)) {
				return Optional.of(last);
			}
			raised(transaction, key, what, now);
			transaction.run(query, parameters, Record::asMap);
			return Optional.empty();
		});
	}

	private static boolean raised(CypherTransaction transaction, String key, String what, OffsetDateTime now) {
		return !transaction
			.run(RAISE, Map.of("id", key, "by", Caller.name(), "change", what, "now", now), Record::asMap)
			.isEmpty();
	}

	private static Map<String, Object> draft(String key, IcpDefinition definition, OffsetDateTime now) {
		return Map.of("id", key, "product", definition.product(), "definition", IcpDefinitionJson.write(definition),
				"now", now);
	}

	/**
	 * Runs all queries in one transaction.
	 */
	private <T> T write(String key, Function<CypherTransaction, T> work) {
		try {
			return this.cypher.write(work);
		}
		finally {
			this.kept.invalidate(key);
		}
	}

	private static Icp icp(Record row) {
		String key = row.get("id").asString();
		return new Icp(key, row.get("product").asString(), row.get("versions").asList((value) -> version(key, value)),
				LastChange.of(row.get("lastChange").asMap()), IcpLabel.of(row.get("label").asMap()));
	}

	private static IcpVersion version(String icpKey, Value value) {
		IcpVersion.Status status = IcpVersion.Status.valueOf(value.get("status").asString());
		IcpDefinition definition = IcpDefinitionJson.read(value.get("definition").asString());
		OffsetDateTime createdAt = value.get("createdAt").asOffsetDateTime();
		String key = value.get("id").asString();
		int number = value.get("number").asInt();
		if (status == IcpVersion.Status.DRAFT) {
			return new IcpVersion(key, icpKey, number, status, definition, createdAt, null, null, null, null);
		}
		Approval approvedBy = new Approval(text(value, "approvedByLeadership"), text(value, "approvedBySales"),
				text(value, "approvedByMarketing"));
		return new IcpVersion(key, icpKey, number, status, definition, createdAt,
				value.get("publishedAt").asOffsetDateTime(), approvedBy, text(value, "publishedBy"),
				value.get("reason").asString());
	}

	private static @Nullable String text(Value value, String property) {
		Value text = value.get(property);
		return text.equals(Values.NULL) ? null : text.asString();
	}

}
