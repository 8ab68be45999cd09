package dev.icpgraph.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.contentOf;

/**
 * A request with its answer: {@code market/nearMisses.graphql} and {@code
 * market/nearMisses.json}.
 *
 * @param name the path without its ending
 */
record GoldenPair(String name) {

	static final Path FOLDER = Path.of("src/test/resources/dev/icpgraph/golden");

	private static final Path ANSWERED = Path.of("target/golden");

	/** The request, with ids as {@link StableNames} writes them. */
	String request() {
		return contentOf(FOLDER.resolve(this.name + ".graphql").toFile());
	}

	/** The file with the right answer. */
	Path answer() {
		return FOLDER.resolve(this.name + ".json");
	}

	/** Stores the current answer for comparison. */
	Path answered(String answer) {
		return write(ANSWERED.resolve(this.name + ".json"), answer);
	}

	/**
	 * Makes the current answer the right one.
	 * @return whether it differs from before
	 */
	boolean update(String answer) {
		if (Files.exists(answer()) && contentOf(answer().toFile()).equals(answer)) {
			return false;
		}
		write(answer(), answer);
		return true;
	}

	private static Path write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			return Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
