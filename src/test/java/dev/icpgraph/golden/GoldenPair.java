package dev.icpgraph.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A request beside its answer: {@code market/nearMisses.graphql} and
 * {@code market/nearMisses.json}.
 *
 * @param name the path without its ending
 */
record GoldenPair(String name) {

	static final Path FOLDER = Path.of("src/test/resources/dev/icpgraph/golden");

	private static final Path ANSWERED = Path.of("target/golden");

	/** The request, with ids as {@link StableNames} writes them. */
	String request() {
		return read(FOLDER.resolve(this.name + ".graphql"));
	}

	/** Where the answer is that is right. */
	Path answer() {
		return FOLDER.resolve(this.name + ".json");
	}

	/** Keeps what was answered now, to be compared. */
	Path answered(String answer) {
		return write(ANSWERED.resolve(this.name + ".json"), answer);
	}

	/**
	 * Makes what was answered the right answer.
	 * @return whether that is another than it was
	 */
	boolean update(String answer) {
		if (Files.exists(answer()) && read(answer()).equals(answer)) {
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

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
