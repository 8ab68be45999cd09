package dev.icpgraph.persona;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Caller;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;
import dev.icpgraph.cypher.LastKnown;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Repository;

/**
 * The stored personas, jobs and notes of ICPs. Cached briefly, so that changes by other
 * replicas show soon.
 */
@Repository
public class IcpParts {

	static final Kind<Persona> PERSONAS = new Kind<>(Persona.class, "personas-by-icp.cypher", "merge-persona.cypher");

	static final Kind<Job> JOBS = new Kind<>(Job.class, "jobs-by-icp.cypher", "merge-job.cypher");

	static final Kind<CompetitorNote> NOTES = new Kind<>(CompetitorNote.class, "competitor-notes-by-icp.cypher",
			"merge-competitor-note.cypher");

	private static final CypherQuery DELETE = CypherQuery.beside(IcpParts.class, "delete-icp-part.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(IcpParts.class, "lock-icp-part.cypher");

	private static final CypherQuery NOTES_BY_ACCOUNT = CypherQuery.beside(IcpParts.class,
			"competitor-notes-by-account.cypher");

	private static final CypherQuery ALL_NOTES = CypherQuery.beside(IcpParts.class, "competitor-notes.cypher");

	private static final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final CypherRunner cypher;

	private final Clock clock = Clock.systemUTC();

	private final Cache<Place, List<?>> kept = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build();

	private final LastKnown<Place, List<?>> lastKnown = new LastKnown<>((place) -> read(place.kind(), place.icp()));

	IcpParts(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/** A kind of part, with its queries. */
	record Kind<T extends IcpPart>(Class<T> type, CypherQuery byIcp, CypherQuery merge) {

		Kind(Class<T> type, String byIcp, String merge) {
			this(type, CypherQuery.beside(IcpParts.class, byIcp), CypherQuery.beside(IcpParts.class, merge));
		}

		/**
		 * The part with these fields; ignores unknown ones.
		 * @param fields values by name of the record component
		 */
		T of(Map<String, ?> fields) {
			return mapper.convertValue(fields, this.type);
		}

	}

	private record Place(Kind<?> kind, String icp) {
	}

	/**
	 * The personas of an ICP: users, then influencers, then decision makers, by name.
	 * @param icp its key
	 */
	public List<Persona> personas(String icp) {
		return of(PERSONAS, icp);
	}

	/**
	 * A persona.
	 * @param id id as clients see it
	 * @throws BadInputException if there is no such persona
	 */
	public Persona persona(String id) {
		Persona persona = byKey(PERSONAS, GlobalId.idOf("Persona", id));
		if (persona == null) {
			throw new BadInputException(
					"There is no persona with the id '" + id + "': use one from the personas of an ICP");
		}
		return persona;
	}

	/**
	 * The jobs to be done of an ICP, ordered by name.
	 * @param icp its key
	 */
	public List<Job> jobs(String icp) {
		return of(JOBS, icp);
	}

	/**
	 * The notes about competitors' customers for an ICP, latest first.
	 * @param icp its key
	 */
	public List<CompetitorNote> notes(String icp) {
		return of(NOTES, icp);
	}

	/**
	 * All notes about competitors' customers, latest first.
	 */
	public List<CompetitorNote> notes() {
		return this.cypher.read(ALL_NOTES, Map.of(), (row) -> NOTES.of(row.get("part").asMap()));
	}

	@SuppressWarnings("unchecked")
	<T extends IcpPart> List<T> of(Kind<T> kind, String icp) {
		return (List<T>) this.kept.get(new Place(kind, icp), this.lastKnown);
	}

	/**
	 * The part with a key, or {@code null}.
	 */
	<T extends IcpPart> @Nullable T byKey(Kind<T> kind, String key) {
		int slash = key.indexOf('/');
		return (slash < 0) ? null : withKey(of(kind, key.substring(0, slash)), key);
	}

	/**
	 * The same, read from Neo4j instead of the cache, before a change.
	 */
	<T extends IcpPart> @Nullable T stored(Kind<T> kind, String key) {
		int slash = key.indexOf('/');
		return (slash < 0) ? null : withKey(read(kind, key.substring(0, slash)), key);
	}

	private <T extends IcpPart> List<T> read(Kind<T> kind, String icp) {
		return this.cypher.read(kind.byIcp(), Map.of("icp", icp), (row) -> kind.of(row.get("part").asMap()));
	}

	private static <T extends IcpPart> @Nullable T withKey(List<T> parts, String key) {
		return parts.stream().filter((part) -> part.key().equals(key)).findFirst().orElse(null);
	}

	/**
	 * The notes about some accounts, latest first.
	 * @param accounts their ids in the graph
	 */
	public List<CompetitorNote> about(Collection<String> accounts) {
		return this.cypher.read(NOTES_BY_ACCOUNT, Map.of("accounts", List.copyOf(accounts)),
				(row) -> NOTES.of(row.get("part").asMap()));
	}

	/**
	 * Saves a part: replaces the one with its key, or adds a new one.
	 * @param read revision of the part to replace; {@code null} for any, 0 for a new part
	 */
	<T extends IcpPart> PartChange save(Kind<T> kind, T part, @Nullable Integer read) {
		@SuppressWarnings("unchecked")
		Map<String, @Nullable Object> facts = new HashMap<>(mapper.convertValue(part, Map.class));
		facts.keySet().removeAll(List.of("key", "icpKey", "id", LastChange.FIELD));
		return change(part, read, (transaction, last) -> {
			facts.putAll(Map.of(LastChange.FIELD, last.revision() + 1, "changedBy", Caller.name(), "changedAt",
					OffsetDateTime.now(this.clock), "change", "saved it"));
			return transaction.run(kind.merge(), Map.of("icp", part.icpKey(), "id", part.key(), "facts", facts),
					Record::asMap);
		});
	}

	/**
	 * Removes a part.
	 * @param read revision of the part to remove; {@code null} for any
	 */
	PartChange remove(IcpPart part, @Nullable Integer read) {
		return change(part, read, (transaction, last) -> transaction.run(DELETE, names(part), Record::asMap));
	}

	private static Map<String, Object> names(IcpPart part) {
		return Map.of("icp", part.icpKey(), "id", part.key(), "label", part.getClass().getSimpleName());
	}

	/**
	 * Changes a part under the lock of its ICP unless it has changed since it was read.
	 */
	private PartChange change(IcpPart part, @Nullable Integer read,
			BiFunction<CypherTransaction, LastChange, List<?>> work) {
		try {
			return this.cypher.write((transaction) -> {
				LastChange last = transaction.runFirst(LOCK, names(part), (row) -> LastChange.of(row.asMap()));
				if (last == null || last.isNot(read)) {
					return new PartChange(false, last);
				}
				return new PartChange(!work.apply(transaction, last).isEmpty(), null);
			});
		}
		finally {
			List.of(PERSONAS, JOBS, NOTES).forEach((kind) -> this.kept.invalidate(new Place(kind, part.icpKey())));
		}
	}

}
