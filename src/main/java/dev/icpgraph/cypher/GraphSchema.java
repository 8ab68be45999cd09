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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Applies {@code schema/neo4j/*.cypher} at start, and at the latest before the first
 * write: constraints and indexes, each with {@code IF NOT EXISTS}. While Neo4j is away it
 * logs this once and retries.
 */
@Component
public class GraphSchema {

	private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

	/** Covers constraints too: the index of a constraint has its name. */
	private static final CypherQuery NAMES = CypherQuery.beside(GraphSchema.class, "index-names.cypher");

	private static final Pattern CREATED = Pattern.compile("CREATE (?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS");

	private final CypherRunner cypher;

	private volatile boolean applied;

	private boolean complained;

	GraphSchema(CypherRunner cypher) {
		this.cypher = cypher;
		cypher.beforeWrites(this::ensure);
	}

	/**
	 * Whether the constraints that writes rely on exist.
	 */
	public boolean applied() {
		return this.applied;
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
			if (!this.complained) {
				log.error(
						"Neo4j cannot be reached ({}). Start it, for example with 'docker compose up -d neo4j', or set "
								+ "SPRING_NEO4J_URI and SPRING_NEO4J_AUTHENTICATION_USERNAME/PASSWORD; trying again until it answers",
						ex.getMessage());
				this.complained = true;
			}
		}
	}

	private void ensure() {
		if (!this.applied) {
			applyOnce();
		}
	}

	private synchronized void applyOnce() {
		if (!this.applied) {
			Set<String> there = Set.copyOf(this.cypher.read(NAMES, Map.of(), (row) -> row.get("name").asString()));
			this.cypher.command(statements().stream().filter((it) -> !there.contains(name(it))).toList());
			this.applied = true;
			log.info("Neo4j is reachable and its constraints and indexes are in place");
		}
	}

	private static String name(CypherQuery statement) {
		Matcher created = CREATED.matcher(statement.text());
		if (!created.find()) {
			throw new IllegalStateException(statement.name() + " creates nothing by a name: " + statement.text());
		}
		return created.group(1);
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
