package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An application and its Neo4j, each in a process of its own, with a gate between them.
 */
final class SoakServers implements AutoCloseable {

	private final Neo4jProcess neo4j;

	private final TcpGate gate;

	private final ApplicationProcess application;

	SoakServers() throws IOException {
		Path folder = Files.createTempDirectory("soak");
		this.neo4j = new Neo4jProcess(Files.createDirectory(folder.resolve("store")), JavaProcess.freePort());
		this.gate = new TcpGate(this.neo4j.port());
		this.gate.open();
		this.application = new ApplicationProcess(this.neo4j.through(this.gate.port()), folder,
				List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"), "--icpgraph.sample.enabled=true",
				"--icpgraph.as-of=2026-11-01", "--icpgraph.movement.run-every=10s");
	}

	Neo4jProcess neo4j() {
		return this.neo4j;
	}

	TcpGate gate() {
		return this.gate;
	}

	ApplicationProcess application() {
		return this.application;
	}

	/**
	 * Lines of the application's log that report an error of its own. The log also says
	 * when Neo4j does not answer.
	 */
	List<String> errors() {
		return this.application.process()
			.log()
			.stream()
			.filter((line) -> (line.contains(" ERROR ") && !line.contains("Neo4j does not answer"))
					|| line.contains("OutOfMemoryError"))
			.toList();
	}

	@Override
	public void close() throws IOException {
		this.application.close();
		this.gate.thaw();
		this.gate.shut();
		this.neo4j.close();
	}

}
