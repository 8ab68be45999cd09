package dev.icpgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * The application with its own embedded Neo4j and a folder of our own minimal files
 * loaded into it.
 */
public final class LoadedFolder implements AutoCloseable {

	private final EmbeddedNeo4j neo4j;

	private final ConfigurableApplicationContext context;

	private LoadedFolder(EmbeddedNeo4j neo4j, ConfigurableApplicationContext context) {
		this.neo4j = neo4j;
		this.context = context;
	}

	/**
	 * Starts the application and waits until it has loaded all files and a snapshot of
	 * them.
	 * @param asOf the day that ages count from
	 * @param logged the one class whose information is logged
	 */
	public static LoadedFolder of(Path folder, String asOf, Class<?> logged) throws IOException, InterruptedException {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
		try {
			LoadedFolder loaded = new LoadedFolder(neo4j,
					new SpringApplicationBuilder(IcpGraphApplication.class).run("--server.port=0",
							"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=neo4j",
							"--spring.neo4j.authentication.password=" + neo4j.password(), "--icpgraph.as-of=" + asOf,
							"--icpgraph.import.folder=" + folder, "--logging.level.root=WARN",
							"--logging.level." + logged.getName() + "=INFO"));
			loaded.awaitImports(folder);
			return loaded;
		}
		catch (RuntimeException | IOException | InterruptedException ex) {
			neo4j.close();
			throw ex;
		}
	}

	private void awaitImports(Path folder) throws IOException, InterruptedException {
		long files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter((file) -> file.toString().endsWith(".csv")).count();
		}
		while (done() < files || bean(Snapshots.class).stale()) {
			Thread.sleep(Duration.ofSeconds(1));
		}
	}

	private long done() {
		return bean(Driver.class).executableQuery("MATCH (import:Import {status: 'DONE'}) RETURN count(import) AS done")
			.execute()
			.records()
			.getFirst()
			.get("done")
			.asLong();
	}

	/**
	 * A bean of the application.
	 */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * The market as loaded.
	 */
	public Snapshot market() {
		return bean(Snapshots.class).current();
	}

	@Override
	public void close() {
		this.context.close();
		this.neo4j.close();
	}

}
