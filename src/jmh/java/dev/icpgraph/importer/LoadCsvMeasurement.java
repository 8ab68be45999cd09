package dev.icpgraph.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.ProcessorTime;

/**
 * Loads the files of a generated market into an empty Neo4j, once with
 * {@code LOAD CSV … IN TRANSACTIONS} and once through the import queue, in turn in one
 * process, and prints rows per second. Both stores have the same constraints and indexes
 * and hold the same nodes and links with the same properties in the end. Arguments: a
 * folder, where missing files are created; the number of accounts; the number of rounds;
 * the page cache in mebibytes.
 */
public final class LoadCsvMeasurement {

	private static final Logger log = LoggerFactory.getLogger(LoadCsvMeasurement.class);

	private static final Map<String, String> QUERIES = new LinkedHashMap<>();
	static {
		QUERIES.put("accounts", """
				LOAD CSV WITH HEADERS FROM $file AS line
				CALL (line) {
				  MERGE (account:Account {id: line.domain})
				  SET account.domain = line.domain, account.name = line.name, account.industry = line.industry,
				    account.country = line.country, account.headcountMin = toInteger(line.headcount),
				    account.headcountMax = toInteger(line.headcount), account.importId = $importId,
				    account.row = linenumber()
				} IN TRANSACTIONS OF 5000 ROWS""");
		QUERIES.put("technologies",
				"""
						LOAD CSV WITH HEADERS FROM $file AS line
						CALL (line) {
						  MERGE (technology:Technology {id: toLower(line.technology)})
						  SET technology.name = line.technology, technology.importId = $importId, technology.row = linenumber()
						  MERGE (category:Category {id: toLower(line.category)})
						    ON CREATE SET category.name = line.category, category.importId = $importId, category.row = linenumber()
						  MERGE (technology)-[link:IN_CATEGORY]->(category)
						    ON CREATE SET link.importId = $importId, link.row = linenumber()
						} IN TRANSACTIONS OF 5000 ROWS""");
		QUERIES.put("account_technologies", """
				LOAD CSV WITH HEADERS FROM $file AS line
				CALL (line) {
				  MERGE (account:Account {id: line.account})
				    ON CREATE SET account.domain = line.account, account.stub = true, account.importId = $importId,
				      account.row = linenumber()
				  MERGE (technology:Technology {id: toLower(line.technology)})
				    ON CREATE SET technology.name = line.technology, technology.stub = true,
				      technology.importId = $importId, technology.row = linenumber()
				  MERGE (account)-[link:USES {key: ''}]->(technology)
				  SET link.since = line.since, link.importId = $importId, link.row = linenumber()
				} IN TRANSACTIONS OF 5000 ROWS""");
	}

	private LoadCsvMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]).toAbsolutePath();
		List<Path> files = MarketFiles.in(folder, Integer.parseInt(args[1]));
		long pageCache = Long.parseLong(args[3]);
		for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
			String run = "round " + round;
			with(folder, pageCache, (context) -> loadCsv(run, files, context));
			with(folder, pageCache, (context) -> ImportMeasurement.load(run, files, context));
		}
	}

	private static void with(Path folder, long pageCache, Load load) throws InterruptedException {
		SpringApplication application = new SpringApplication(IcpGraphApplication.class);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.readingFilesOf(folder, pageCache);
				ConfigurableApplicationContext context = application.run("--server.port=0",
						"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
						"--logging.level." + LoadCsvMeasurement.class.getPackageName() + "=INFO")) {
			// The first write waits for the constraints, which the plans of LOAD CSV
			// need.
			context.getBean(ImportLeases.class).release(List.of());
			load.into(context);
		}
	}

	private static void loadCsv(String run, List<Path> files, ConfigurableApplicationContext context) {
		long start = System.nanoTime();
		long cpu = ProcessorTime.nanos();
		for (Path file : files) {
			String name = String.valueOf(file.getFileName());
			String kind = name.replace(".csv", "");
			long before = System.nanoTime();
			try (Session session = context.getBean(Driver.class).session()) {
				session
					.run(QUERIES.get(kind), Map.of("file", "file:///" + name, "importId", kind + "-0123456789abcdef"))
					.consume();
			}
			log.info("{} LOAD CSV | {} | {} s", run, name, seconds(before));
		}
		log.info("{} LOAD CSV | all | {} s | {} s of processor time", run, seconds(start),
				(ProcessorTime.nanos() - cpu) / 1e9);
	}

	private static double seconds(long since) {
		return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1e3;
	}

	/**
	 * A way to load the files.
	 */
	@FunctionalInterface
	private interface Load {

		void into(ConfigurableApplicationContext context) throws InterruptedException;

	}

}
