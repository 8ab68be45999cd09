package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Neo4j's community server in a process of its own, on one store and one port. After a
 * kill another one continues on both.
 */
final class Neo4jProcess implements AutoCloseable {

	private final Path folder;

	private final int port;

	private JavaProcess process;

	/**
	 * Starts it; an application waits for it.
	 * @param folder its store, and its log
	 */
	Neo4jProcess(Path folder, int port) {
		this.folder = folder;
		this.port = port;
		this.process = started();
	}

	/** Runs a server until it is stopped. Arguments: folder and port. */
	public static void main(String[] args) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]), Integer.parseInt(args[1]), 256);
		Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
		neo4j.afterSingletonsInstantiated();
	}

	private JavaProcess started() {
		return new JavaProcess(this.folder.resolveSibling(this.folder.getFileName() + ".log"),
				List.of("-Xmx1500m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
						"--add-opens=java.base/java.nio=ALL-UNNAMED"),
				Neo4jProcess.class, List.of(this.folder.toString(), Integer.toString(this.port)));
	}

	int port() {
		return this.port;
	}

	/**
	 * The same server as seen through another port.
	 */
	TestNeo4j through(int gate) {
		try {
			return new TestNeo4j("bolt://127.0.0.1:" + gate, EmbeddedNeo4jPassword.USER,
					EmbeddedNeo4jPassword.of(this.folder).text());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Stops it without its knowledge until it is thawed. */
	void freeze() {
		this.process.signal("STOP");
	}

	void thaw() {
		this.process.signal("CONT");
	}

	void kill() {
		this.process.close();
	}

	void restart() {
		this.process.close();
		this.process = started();
	}

	@Override
	public void close() {
		this.process.close();
	}

}
