package dev.icpgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Applies {@code schema/neo4j/*.cypher} at startup, at the latest before the first write:
 * drops replaced constraints and indexes, and creates the others. First changes data that
 * violates a new constraint. While Neo4j is away, logs this once and retries. Refuses a
 * store changed by a newer application until it is replaced.
 */
@Component
public class GraphSchema {

	private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

	/** Includes constraints, since the index of a constraint has its name. */
	private static final CypherQuery NAMES = CypherQuery.beside(GraphSchema.class, "index-names.cypher");

	private static final CypherQuery VERSION = CypherQuery.beside(GraphSchema.class, "store-version.cypher");

	private static final CypherQuery SET_VERSION = CypherQuery.beside(GraphSchema.class, "merge-store-version.cypher");

	private static final Pattern STATEMENT = Pattern
		.compile("(CREATE|DROP) (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\\w+) IF (?:NOT )?EXISTS");

	private static final CypherQuery SET_NAME = CypherQuery.beside(GraphSchema.class, "name-store.cypher");

	private final CypherRunner cypher;

	private final List<SchemaUpgrade> upgrades;

	private final String application;

	private volatile boolean applied;

	private volatile String store = "";

	private volatile boolean refused;

	private boolean complained;

	GraphSchema(CypherRunner cypher, List<SchemaUpgrade> upgrades, ObjectProvider<BuildProperties> build) {
		this.cypher = cypher;
		this.upgrades = upgrades;
		BuildProperties built = build.getIfAvailable();
		this.application = (built != null) ? String.valueOf(built.getVersion()) : "of an unknown version";
		cypher.beforeWrites(this::ensure);
	}

	/**
	 * Whether the constraints required by writes exist.
	 */
	public boolean applied() {
		return this.applied;
	}

	/**
	 * The name of the store among all others. It stays when applications, addresses and
	 * ports change.
	 */
	public String store() {
		ensure();
		return this.store;
	}

	/**
	 * Rebuilds indexes, so that they contain no deleted data. Writes of this application
	 * wait for it; duplicates by others are merged afterwards.
	 * @param of name of a file in {@code schema/neo4j/rebuild}
	 */
	public synchronized void rebuild(String of) {
		Resource file = new ClassPathResource("neo4j/rebuild/" + of + ".cypher");
		Set<String> there = names();
		this.applied = false;
		this.cypher.command(due("DROP", there, statements(file)));
		ensure();
	}

	@Scheduled(fixedDelayString = "${icpgraph.cypher.schema-retry:3s}")
	void apply() {
		try {
			ensure();
		}
		catch (RuntimeException ex) {
			if (!DatabaseAway.isWhy(ex)) {
				throw ex;
			}
			if (ex instanceof NewerStoreException) {
				return;
			}
			if (!this.complained) {
				log.error(
						"Neo4j cannot be reached ({}). Start it, for example with 'docker compose up -d neo4j', or set "
								+ "SPRING_NEO4J_URI and SPRING_NEO4J_AUTHENTICATION_USERNAME/PASSWORD; trying again until it answers",
						ex.getMessage());
				this.complained = true;
			}
		}
	}

	/**
	 * Detects an upgrade of the store by another application, or its replacement by a
	 * backup.
	 */
	@Scheduled(fixedDelayString = "${icpgraph.cypher.version-check:10s}",
			initialDelayString = "${icpgraph.cypher.version-check:10s}")
	void checkVersion() {
		DatabaseAway.tolerated(() -> {
			if (this.applied && version().unprepared()) {
				this.applied = false; // A backup was restored.
			}
		}, (_) -> {
		});
	}

	private void ensure() {
		if (!this.applied) {
			applyOnce();
		}
	}

	private synchronized void applyOnce() {
		if (!this.applied) {
			StoreVersion version = version();
			Set<String> there = names();
			this.upgrades.stream().filter((it) -> it.isDue(there)).forEach((it) -> this.cypher.upgrade(it::apply));
			List<CypherQuery> statements = statements();
			this.cypher.command(due("DROP", there, statements));
			this.cypher.command(due("CREATE", there, statements));
			if (version.older()) {
				this.cypher.upgrade(this::setVersion);
			}
			if (version.name().isEmpty()) {
				this.cypher.upgrade((transaction) -> transaction.run(SET_NAME, Map.of(), Record::asMap));
				version = version();
			}
			this.store = version.name();
			this.applied = true;
			log.info("Neo4j is reachable, and its constraints and indexes are in place");
		}
	}

	/**
	 * The version of the store. Refuses or allows all calls accordingly.
	 * @throws NewerStoreException if this application does not know it
	 */
	private StoreVersion version() {
		StoreVersion version = this.cypher
			.readAny(VERSION, Map.of(),
					(row) -> new StoreVersion(row.get("version").asLong(), row.get("needs").asLong(),
							row.get("application").asString(), row.get("name").asString("")))
			.stream()
			.findFirst()
			.orElse(StoreVersion.NONE);
		NewerStoreException refused = version.known() ? null : new NewerStoreException(version);
		if (refused != null && !this.refused) {
			log.error("{}", refused.getMessage());
		}
		this.refused = refused != null;
		this.cypher.refuse(refused);
		if (refused != null) {
			throw refused;
		}
		return version;
	}

	private void setVersion(CypherTransaction transaction) {
		transaction.run(SET_VERSION,
				Map.of("version", StoreVersion.OURS, "needs", StoreVersion.NEEDS, "application", this.application),
				Record::asMap);
	}

	private Set<String> names() {
		return Set.copyOf(this.cypher.readAny(NAMES, Map.of(), (row) -> row.get("name").asString()));
	}

	/**
	 * The statements with a verb that still have an effect.
	 * @param there names of the existing indexes
	 */
	private static List<CypherQuery> due(String verb, Set<String> there, List<CypherQuery> statements) {
		return statements.stream().filter((it) -> {
			Matcher statement = STATEMENT.matcher(it.text());
			if (!statement.find()) {
				throw new IllegalStateException(it.name() + " does not create or drop a named index: " + it.text());
			}
			return statement.group(1).equals(verb) && there.contains(statement.group(2)) == verb.equals("DROP");
		}).toList();
	}

	private static List<CypherQuery> statements() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:neo4j/*.cypher");
			return Arrays.stream(files).flatMap((file) -> statements(file).stream()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<CypherQuery> statements(Resource file) {
		try {
			String name = String.valueOf(file.getFilename());
			String text = file.getContentAsString(StandardCharsets.UTF_8);
			return Arrays.stream(text.split(";\\s*\\n"))
				.filter((statement) -> !statement.isBlank())
				.map((statement) -> new CypherQuery(name, statement))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
