package dev.icpgraph.icp;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.stereotype.Repository;

/**
 * The ICPs that are stored, with their versions.
 */
@Repository
public class Icps {

	private static final CypherQuery ALL = CypherQuery.beside(Icps.class, "icps-by-product.cypher");

	private static final CypherQuery BY_KEY = CypherQuery.beside(Icps.class, "icp-by-id.cypher");

	private static final CypherQuery CREATE = CypherQuery.beside(Icps.class, "create-icp.cypher");

	private static final CypherQuery MERGE_DRAFT = CypherQuery.beside(Icps.class, "merge-icp-draft.cypher");

	private static final CypherQuery PUBLISH_DRAFT = CypherQuery.beside(Icps.class, "publish-icp-draft.cypher");

	private static final CypherQuery ROLL_BACK = CypherQuery.beside(Icps.class, "create-icp-rollback.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(Icps.class, "lock-icp.cypher");

	private static final CypherQuery RAISE = CypherQuery.beside(Icps.class, "raise-icp-revision.cypher");

	private final CypherRunner cypher;

	private final LoadingCache<String, @Nullable Icp> kept = Caffeine.newBuilder()
		.refreshAfterWrite(Duration.ofSeconds(1))
		.expireAfterWrite(Duration.ofSeconds(5))
		.build(this::stored);

	Icps(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All of them, by product.
	 */
	public List<Icp> all() {
		return this.cypher.read(ALL, Map.of(), Icps::icp);
	}

	/**
	 * The version that an id means: that of an ICP means its current version.
	 * {@code null} when there is none.
	 * @throws BadInputException if it is the id of something else
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
	 * The version that an id means.
	 * @throws BadInputException if there is none
	 */
	public IcpVersion required(String id) {
		IcpVersion version = version(id);
		if (version == null) {
			throw new BadInputException("There is no ICP with the id '" + id + "'");
		}
		return version;
	}

	/**
	 * The ICP of a key such as {@code observability-suite}, or {@code null}. What another
	 * replica wrote is seen soon: while it is asked for again and again, it is read anew
	 * every second without letting anybody wait.
	 */
	public @Nullable Icp byKey(String key) {
		return this.kept.get(key);
	}

	/**
	 * The same as it is in Neo4j now, for those who write.
	 */
	@Nullable Icp stored(String key) {
		return this.cypher.readFirst(BY_KEY, Map.of("id", key), Icps::icp);
	}

	/**
	 * The version of a key such as {@code observability-suite/3}, or {@code null}.
	 */
	public @Nullable IcpVersion versionByKey(String key) {
		int slash = key.lastIndexOf('/');
		Icp icp = (slash > 0) ? byKey(key.substring(0, slash)) : null;
		return (icp != null) ? icp.version(key) : null;
	}

	/**
	 * Makes an ICP with a draft, unless another has its key.
	 * @return whether it did
	 */
	boolean create(String key, IcpDefinition definition, OffsetDateTime now) {
		return write(key, (transaction) -> create(transaction, key, definition, now));
	}

	/**
	 * Makes an ICP whose first version is published, unless another has its key.
	 * @return whether it did
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
	 * Makes a definition the draft.
	 * @param read revision of the ICP to replace, any when {@code null}
	 * @return what came between, and kept anything from being done
	 */
	Optional<LastChange> saveDraft(String key, @Nullable Integer read, IcpDefinition definition, OffsetDateTime now) {
		return change(key, read, "saved the draft", now, MERGE_DRAFT, draft(key, definition, now));
	}

	/**
	 * Makes the draft a version.
	 * @param read revision of the ICP whose draft is meant
	 * @return what came between, and kept anything from being done
	 */
	Optional<LastChange> publishDraft(String key, int read, Publication publication, OffsetDateTime now) {
		return change(key, read, "published the draft", now, PUBLISH_DRAFT, publication.parameters(key, now));
	}

	/**
	 * Makes a version that says what an old one said; the draft stays the draft.
	 * @param read revision of the ICP that is meant
	 * @return what came between, and kept anything from being done
	 */
	Optional<LastChange> rollBack(IcpVersion old, int read, Publication publication, OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = publication.parameters(old.icpKey(), now);
		parameters.put("version", old.key());
		parameters.put("product", old.definition().product());
		return change(old.icpKey(), read, "went back to version " + old.number(), now, ROLL_BACK, parameters);
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
	 * All that happens in it happens, or nothing.
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
				LastChange.of(row.get("lastChange").asMap()));
	}

	private static IcpVersion version(String icpKey, Value value) {
		IcpVersion.Status status = IcpVersion.Status.valueOf(value.get("status").asString());
		IcpDefinition definition = IcpDefinitionJson.read(value.get("definition").asString());
		OffsetDateTime createdAt = value.get("createdAt").asOffsetDateTime();
		String key = value.get("id").asString();
		int number = value.get("number").asInt();
		if (status == IcpVersion.Status.DRAFT) {
			return new IcpVersion(key, icpKey, number, status, definition, createdAt, null, null, null);
		}
		Approval approvedBy = new Approval(text(value, "approvedByLeadership"), text(value, "approvedBySales"),
				text(value, "approvedByMarketing"));
		return new IcpVersion(key, icpKey, number, status, definition, createdAt,
				value.get("publishedAt").asOffsetDateTime(), approvedBy, value.get("reason").asString());
	}

	private static @Nullable String text(Value value, String property) {
		Value text = value.get(property);
		return text.equals(Values.NULL) ? null : text.asString();
	}

}
