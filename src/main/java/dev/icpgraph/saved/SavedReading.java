package dev.icpgraph.saved;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * The result of reading the file.
 *
 * @param snapshot null without a file that can be used
 * @param problem why the file cannot be used; null when it can, or is not there
 * @param took time to read and check it
 */
record SavedReading(@Nullable Snapshot snapshot, @Nullable String problem, Duration took) {

	static SavedReading of(SavedFile file) {
		long start = System.nanoTime();
		Snapshot snapshot = null;
		String problem = null;
		try {
			snapshot = file.read();
		}
		catch (UnusableFileException ex) {
			problem = ex.getMessage();
		}
		catch (IOException | RuntimeException ex) {
			problem = "it cannot be read (%s)".formatted(ex);
		}
		return new SavedReading(snapshot, problem, Duration.ofNanos(System.nanoTime() - start));
	}

}
