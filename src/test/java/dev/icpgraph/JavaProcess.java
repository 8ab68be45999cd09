package dev.icpgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program of this class path in a process of its own, which can be frozen, stopped and
 * killed. It ends with this JVM at the latest.
 */
final class JavaProcess implements AutoCloseable {

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private final Process process;

	private final Path log;

	/**
	 * Starts it.
	 * @param log file that its output is added to
	 * @param options options of the JVM, such as {@code -Xmx512m}
	 */
	JavaProcess(Path log, List<String> options, Class<?> program, List<String> arguments) {
		this.log = log;
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		builder.command().addAll(options);
		builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
		builder.command().addAll(arguments);
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		try {
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
	}

	/** Its number. */
	long pid() {
		return this.process.pid();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Sends a signal of POSIX, such as {@code TERM} or {@code STOP}.
	 */
	void signal(String name) {
		try {
			new ProcessBuilder("kill", "-" + name, Long.toString(this.process.pid())).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits for its end and returns its exit code.
	 * @throws IllegalStateException if it takes longer
	 */
	int awaitEnd(Duration patience) throws InterruptedException {
		if (!this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new IllegalStateException("The process runs for more than " + patience);
		}
		return this.process.exitValue();
	}

	/**
	 * Its output so far.
	 */
	List<String> log() {
		try {
			return Files.readAllLines(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Kills it, frozen or not, and waits for its end. */
	@Override
	public void close() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	/**
	 * Bytes in its heap after a garbage collection; 0 if it has ended.
	 */
	long heapAfterCollection() throws IOException, InterruptedException {
		diagnosed("GC.run");
		Matcher used = USED.matcher(diagnosed("GC.heap_info"));
		return used.find() ? Long.parseLong(used.group(1)) << 10 : 0;
	}

	/**
	 * Writes down what its threads do, virtual ones too.
	 * @param file a new file
	 */
	void writeThreads(Path file) throws IOException, InterruptedException {
		diagnosed("Thread.dump_to_file " + file);
	}

	private String diagnosed(String command) throws IOException, InterruptedException {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(this.process.pid()), command)
			.redirectErrorStream(true)
			.start();
		try (BufferedReader answer = jcmd.inputReader()) {
			return answer.lines().collect(Collectors.joining("\n"));
		}
		finally {
			jcmd.waitFor();
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
