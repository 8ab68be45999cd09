package dev.icpgraph.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.graph.GraphRevisions;

/**
 * The application on a graph that {@link dev.icpgraph.snapshot.SnapshotLoadMeasurement}
 * built, ready to answer: with 500 best customers spread over its accounts, or as it is.
 */
public final class RunningMarket implements AutoCloseable {

	private static final int FIRST_ACCOUNT = 100_000_000;

	private static final int BEST_CUSTOMERS = 500;

	private static final String PIN = """
			UNWIND $best AS id MATCH (account:Account {id: id})
			MERGE (customer:Customer {id: id}) SET customer.pin = 'PINNED' MERGE (account)-[:IS_CUSTOMER]->(customer)""";

	private final EmbeddedNeo4j neo4j;

	private final ConfigurableApplicationContext application;

	private RunningMarket(EmbeddedNeo4j neo4j, ConfigurableApplicationContext application) {
		this.neo4j = neo4j;
		this.application = application;
	}

	/**
	 * Starts the application on the graph of a folder, pins the best customers, and waits
	 * for its scores.
	 * @param accounts number of accounts in the folder's graph
	 * @param pageCache in MiB
	 * @param settings more settings of the application, {@code --name=value}
	 */
	public static RunningMarket start(String folder, int accounts, long pageCache, String... settings)
			throws InterruptedException {
		List<String> best = IntStream.range(0, BEST_CUSTOMERS)
			.mapToObj((i) -> account((int) ((long) i * accounts / BEST_CUSTOMERS)))
			.toList();
		return open(folder, pageCache,
				(driver) -> driver.executableQuery(PIN).withParameters(Map.of("best", best)).execute(),
				Stream.concat(Stream.of("--icpgraph.as-of=2026-01-01"), Stream.of(settings)).toArray(String[]::new));
	}

	/**
	 * Starts the application on the graph of a folder, and waits for its scores.
	 * @param pageCache in MiB
	 * @param before changes the graph before the start
	 * @param settings more settings of the application, {@code --name=value}
	 */
	public static RunningMarket open(String folder, long pageCache, Consumer<Driver> before, String... settings)
			throws InterruptedException {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(folder).toAbsolutePath(), pageCache);
		neo4j.afterSingletonsInstantiated();
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
			before.accept(driver);
		}
		ConfigurableApplicationContext application = new SpringApplication(IcpGraphApplication.class)
			.run(Stream
				.concat(Stream.of("--server.port=0", "--server.address=127.0.0.1", "--icpgraph.security.open=true",
						"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
						"--logging.level.dev.icpgraph=INFO"), Stream.of(settings))
				.toArray(String[]::new));
		RunningMarket market = new RunningMarket(neo4j, application);
		market.awaitScores();
		return market;
	}

	/**
	 * Waits until the scores include all writes so far.
	 */
	public void awaitScores() throws InterruptedException {
		long revision = this.application.getBean(GraphRevisions.class).current();
		while (this.application.getBean(Scoreboard.class).revision() < revision) {
			Thread.sleep(Duration.ofMillis(100));
		}
	}

	/**
	 * The id in the graph of an account by its number.
	 */
	public static String account(int number) {
		return "account-" + (FIRST_ACCOUNT + number);
	}

	/**
	 * A bean of the application.
	 */
	public <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	public GraphQlClient client() {
		return new GraphQlClient(this.application);
	}

	/**
	 * A server of {@code @neo4j/graphql} on the same graph, with the scores of an ICP.
	 */
	PeerServer peer(String icp) throws IOException, InterruptedException {
		return PeerServer.start(this.neo4j, client(), icp);
	}

	@Override
	public void close() {
		try (this.neo4j; this.application) {
			// Closes the application first.
		}
	}

}
