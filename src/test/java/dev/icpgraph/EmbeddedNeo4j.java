package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Neo4j's own community server in this JVM, for development and tests only: it is GPLv3
 * and stays out of the product. It stores its data and password in a folder and listens
 * for Bolt on loopback; see decision 17. It opens on its own thread for a few seconds,
 * while the application starts; the start ends when both are ready.
 */
public final class EmbeddedNeo4j implements AutoCloseable, SmartInitializingSingleton {

	/**
	 * During a load the market outgrows its query plans every ten seconds, and planning
	 * would take half of Neo4j's time.
	 */
	private static final Duration PLANS_KEPT = Duration.ofMinutes(2);

	/**
	 * No lock after failed attempts: the password cannot be guessed, and a web page could
	 * use a lock to lock the owner out.
	 */
	private static final int GUESSES_WITHOUT_END = 0;

	/**
	 * Logs this short can be filled after an erasure, so that Neo4j deletes them at the
	 * next checkpoint; see {@code src/docs/privacy.md}.
	 */
	private static final long LOG_MEBIBYTES = 16;

	private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
			new IPAddressString("::/0"));

	private static final String NEW_PASSWORD = "CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED";

	private final CompletableFuture<DatabaseManagementService> server;

	private final int port;

	private final EmbeddedNeo4jPassword password;

	private EmbeddedNeo4j(CompletableFuture<DatabaseManagementService> server, int port,
			EmbeddedNeo4jPassword password) {
		this.server = server;
		this.port = port;
		this.password = password;
	}

	public static EmbeddedNeo4j start(Path folder, long pageCacheMebibytes) {
		return start(folder, freePort(), pageCacheMebibytes);
	}

	/**
	 * Starts one on a given port.
	 */
	static EmbeddedNeo4j start(Path folder, int port, long pageCacheMebibytes) {
		return start(folder, port, pageCacheMebibytes, (settings) -> settings);
	}

	private static EmbeddedNeo4j start(Path folder, int port, long pageCacheMebibytes,
			UnaryOperator<DatabaseManagementServiceBuilder> settings) {
		try {
			EmbeddedNeo4jPassword password = EmbeddedNeo4jPassword.of(folder);
			password.initialize(folder.resolve("data", "dbms", "auth.ini"));
			Executor opening = (task) -> Thread.ofPlatform().name("neo4j-start").start(task);
			return new EmbeddedNeo4j(
					CompletableFuture.supplyAsync(
							() -> open(settings.apply(builder(folder, port, pageCacheMebibytes)), password), opening),
					port, password);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DatabaseManagementService open(DatabaseManagementServiceBuilder settings,
			EmbeddedNeo4jPassword password) {
		DatabaseManagementService server = settings.build();
		GraphDatabaseAPI system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		EmbeddedNeo4jWebSockets.refuse(system);
		if (password.late()) {
			system.executeTransactionally(NEW_PASSWORD,
					Map.of("user", EmbeddedNeo4jPassword.USER, "password", password.text()));
		}
		return server;
	}

	private static DatabaseManagementServiceBuilder builder(Path folder, int port, long pageCacheMebibytes) {
		return new DatabaseManagementServiceBuilder(folder).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.auth_max_failed_attempts, GUESSES_WITHOUT_END)
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMebibytes))
			.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, PLANS_KEPT)
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(LOG_MEBIBYTES))
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1));
	}

	/**
	 * An open database with an empty temporary store.
	 */
	public static EmbeddedNeo4j temporary() {
		return opened(128, (settings) -> settings);
	}

	/**
	 * An open database with an empty temporary store, whose {@code LOAD CSV} may read the
	 * files of one folder.
	 */
	public static EmbeddedNeo4j readingFilesOf(Path folder, long pageCacheMebibytes) {
		return opened(pageCacheMebibytes, (settings) -> settings.setConfig(GraphDatabaseSettings.allow_file_urls, true)
			.setConfig(GraphDatabaseSettings.load_csv_file_url_root, folder.toAbsolutePath()));
	}

	private static EmbeddedNeo4j opened(long pageCacheMebibytes,
			UnaryOperator<DatabaseManagementServiceBuilder> settings) {
		try {
			EmbeddedNeo4j neo4j = start(Files.createTempDirectory("icp-graph-neo4j"), freePort(), pageCacheMebibytes,
					settings);
			neo4j.afterSingletonsInstantiated();
			return neo4j;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	public AuthToken authentication() {
		return AuthTokens.basic(EmbeddedNeo4jPassword.USER, this.password.text());
	}

	public String password() {
		return this.password.text();
	}

	Path passwordFile() {
		return this.password.file();
	}

	/**
	 * Connection instructions for the owner, on one line.
	 */
	String connection() {
		return "%s, user %s, password in %s".formatted(uri(), EmbeddedNeo4jPassword.USER, passwordFile());
	}

	/**
	 * Waits until it is open.
	 * @throws CompletionException if it cannot be opened
	 */
	@Override
	public void afterSingletonsInstantiated() {
		this.server.join();
	}

	@Override
	public void close() {
		this.server.join().shutdown();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
