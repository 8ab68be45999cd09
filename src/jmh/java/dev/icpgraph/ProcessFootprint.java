package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The most disk and memory that an application takes, sampled until it is closed.
 */
final class ProcessFootprint implements AutoCloseable {

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	private static final long PAUSE = 100;

	private final Path spool;

	private final Path status;

	private final Thread sampler;

	private volatile long mostDisk;

	private volatile long mostMemory;

	/**
	 * @param spool its folder for files
	 * @param process its process
	 */
	ProcessFootprint(Path spool, long process) {
		this.spool = spool;
		this.status = Path.of("/proc/" + process + "/status");
		this.sampler = Thread.ofVirtual().start(this::sample);
	}

	/** Bytes of its files. */
	static long disk(Path spool) {
		try (Stream<Path> files = Files.walk(spool)) {
			return files.mapToLong(ProcessFootprint::size).sum();
		}
		catch (NoSuchFileException ex) {
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long size(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.size(file) : 0;
		}
		catch (IOException ex) {
			return 0; // It was deleted meanwhile.
		}
	}

	private void sample() {
		try {
			while (true) {
				try {
					this.mostDisk = Math.max(this.mostDisk, disk(this.spool));
					Matcher resident = RESIDENT.matcher(Files.exists(this.status) ? Files.readString(this.status) : "");
					this.mostMemory = Math.max(this.mostMemory,
							resident.find() ? Long.parseLong(resident.group(1)) << 10 : 0);
				}
				catch (UncheckedIOException | IOException ex) {
					// A folder was deleted while it was read.
				}
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public String toString() {
		return "disk at most %,d MB, left %,d MB, memory of the process at most %,d MB".formatted(this.mostDisk >> 20,
				disk(this.spool) >> 20, this.mostMemory >> 20);
	}

	@Override
	public void close() {
		this.sampler.interrupt();
	}

}
