package dev.icpgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StopDeadlineTests {

	private static final int TERMINATED = 143;

	@TempDir
	Path folder;

	@Test
	void endsAProcessWhoseStartDoesNotEnd() throws IOException, InterruptedException {
		Process process = process("--spring.main.sources=" + EndlessStart.class.getName());
		try (BufferedReader log = process.inputReader()) {
			assertThat(log.lines().anyMatch((line) -> line.contains(EndlessStart.STARTS))).isTrue();

			process.toHandle().destroy(); // The streams stay open.

			assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).isEqualTo(TERMINATED);
			assertThat(log.lines()).anyMatch((line) -> line.contains("Stopped without further waiting"));
		}
		finally {
			process.destroyForcibly();
		}
	}

	private Process process(String... arguments) throws IOException {
		ProcessBuilder product = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				IcpGraphApplication.class.getName(), "--server.port=0", "--icpgraph.security.open=true",
				"--server.address=127.0.0.1");
		product.command().addAll(List.of(arguments));
		return product.directory(this.folder.toFile()).redirectErrorStream(true).start();
	}

}
