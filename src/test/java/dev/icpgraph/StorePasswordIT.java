package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The password of an embedded store, from the first start on.
 */
class StorePasswordIT {

	@TempDir
	Path folder;

	@Test
	void isKeptForTheNextStartWhereOnlyTheOwnerReads() throws IOException {
		withNeo4j((driver) -> driver.executableQuery("CREATE (:Kept)").execute());
		String password = Files.readString(passwordFile());

		withNeo4j((driver) -> assertThat(count(driver)).isEqualTo(1));

		assertThat(password).hasSizeGreaterThan(40);
		assertThat(passwordFile()).hasContent(password);
		// File systems without POSIX permissions, as on Windows, have none to check.
		assumeThat(Files.getFileStore(this.folder).supportsFileAttributeView("posix")).isTrue();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
	}

	@Test
	void appearsOnlyInItsFile() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.folder, 16)) {
			neo4j.afterSingletonsInstantiated();
			assertThat(neo4j.connection()).contains(neo4j.uri(), "user neo4j", passwordFile().toString())
				.doesNotContain(neo4j.password());
		}
	}

	@Test
	void differsForEachStore() throws IOException {
		assertThat(EmbeddedNeo4jPassword.of(this.folder.resolve("one")).text())
			.isNotEqualTo(EmbeddedNeo4jPassword.of(this.folder.resolve("other")).text());
	}

	@Test
	void protectsAStoreThatWasOpenBefore() {
		DatabaseManagementService open = new DatabaseManagementServiceBuilder(this.folder)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(BoltConnector.enabled, false)
			.build();
		open.database("neo4j").executeTransactionally("CREATE (:Kept)");
		open.shutdown();

		withNeo4j((driver) -> assertThat(count(driver)).isEqualTo(1));
	}

	@Test
	void isReplacedWhenItsFileIsLost() throws IOException {
		withNeo4j((driver) -> driver.executableQuery("CREATE (:Kept)").execute());
		Files.delete(passwordFile());

		withNeo4j((driver) -> assertThat(count(driver)).isEqualTo(1));
		withNeo4j((driver) -> assertThat(count(driver)).isEqualTo(1));
	}

	@Test
	void holdsForADeletedStore() throws IOException {
		String password = EmbeddedNeo4jPassword.of(this.folder).text();

		withNeo4j((driver) -> assertThat(count(driver)).isZero());
		assertThat(passwordFile()).hasContent(password);
	}

	private void withNeo4j(Consumer<Driver> used) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(this.folder, 16)) {
			neo4j.afterSingletonsInstantiated();
			String password = Files.readString(neo4j.passwordFile());
			try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", password))) {
				used.accept(driver);
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private Path passwordFile() {
		return this.folder.resolve("neo4j-password");
	}

	private static long count(Driver driver) {
		return driver.executableQuery("MATCH (kept:Kept) RETURN count(kept)")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asLong();
	}

}
