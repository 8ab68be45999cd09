package dev.icpgraph.icp;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.stereotype.Repository;

/**
 * The stored ICPs with their versions.
 */
@Repository
public class Icps {

	private static final CypherQuery ALL = CypherQuery.beside(Icps.class, "icps-by-product.cypher");

	private static final CypherQuery BY_KEY = CypherQuery.beside(Icps.class, "icp-by-id.cypher");

	private static final CypherQuery CREATE = CypherQuery.beside(Icps.class, "create-icp.cypher");

	private static final CypherQuery MERGE_DRAFT = CypherQuery.beside(Icps.class, "merge-icp-draft.cypher");

	private static final CypherQuery PUBLISH_DRAFT = CypherQuery.beside(Icps.class, "publish-icp-draft.cypher");

	private final CypherRunner cypher;

	private final LoadingCache<String, @Nullable Icp> kept = Caffeine.newBuilder()
		.refreshAfterWrite(Duration.ofSeconds(1))
		.expireAfterWrite(Duration.ofSeconds(5))
		.build(this::stored);

	Icps(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All ICPs, ordered by product.
	 */
	public List<Icp> all() {
		return this.cypher.read(ALL, Map.of(), Icps::icp);
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
			throw new BadInputException("There is no ICP with the id '" + id + "'");
		}
		return version;
	}

	/**
	 * The ICP with a key such as {@code observability-suite}, or {@code null}. Changes by
	 * other replicas show soon: while callers keep asking, it is read again every second
	 * in the background.
	 */
	public @Nullable Icp byKey(String key) {
		return this.kept.get(key);
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
		return !write(key, CREATE, draft(key, definition, now)).isEmpty();
	}

	void mergeDraft(String key, IcpDefinition definition, OffsetDateTime now) {
		write(key, MERGE_DRAFT, draft(key, definition, now));
	}

	private static Map<String, Object> draft(String key, IcpDefinition definition, OffsetDateTime now) {
		return Map.of("id", key, "product", definition.product(), "definition", IcpDefinitionJson.write(definition),
				"now", now);
	}

	/**
	 * Publishes the draft, if any.
	 */
	void publishDraft(String key, Approval approvedBy, String reason, OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", key);
		parameters.put("leadership", approvedBy.of(Approval.Department.LEADERSHIP));
		parameters.put("sales", approvedBy.of(Approval.Department.SALES));
		parameters.put("marketing", approvedBy.of(Approval.Department.MARKETING));
		parameters.put("reason", reason);
		parameters.put("now", now);
		write(key, PUBLISH_DRAFT, parameters);
	}

	private List<Map<String, Object>> write(String key, CypherQuery query,
			Map<String, ? extends @Nullable Object> parameters) {
		List<Map<String, Object>> written = this.cypher
			.write((transaction) -> transaction.run(query, parameters, Record::asMap));
		this.kept.invalidate(key);
		return written;
	}

	private static Icp icp(Record row) {
		String key = row.get("id").asString();
		return new Icp(key, row.get("product").asString(), row.get("versions").asList((value) -> version(key, value)));
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
