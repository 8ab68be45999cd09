package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j's own community server in this JVM, for development and tests only: it is GPLv3
 * and stays out of the product. It keeps its store in a folder and listens for Bolt on
 * loopback.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private final DatabaseManagementService server;

	private final int port;

	private EmbeddedNeo4j(DatabaseManagementService server, int port) {
		this.server = server;
		this.port = port;
	}

	static EmbeddedNeo4j start(Path folder, long pageCacheMebibytes) {
		int port = freePort();
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(folder)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMebibytes))
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1))
			.build();
		return new EmbeddedNeo4j(server, port);
	}

	static EmbeddedNeo4j temporary() {
		try {
			return start(Files.createTempDirectory("icp-graph-neo4j"), 128);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String uri() {
		return "bolt://127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		this.server.shutdown();
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
