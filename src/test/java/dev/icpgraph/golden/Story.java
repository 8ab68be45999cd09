package dev.icpgraph.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The events of the market in order: a line of {@code story.txt} is a folder of files to
 * load, which ends with a slash, or the name of a pair.
 *
 * @param steps the lines that are steps
 */
record Story(List<String> steps) {

	static Story read() {
		try {
			return new Story(Files.readAllLines(GoldenPair.FOLDER.resolve("story.txt"))
				.stream()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The story up to one of its pairs.
	 */
	Story until(String pair) {
		int end = this.steps.indexOf(pair);
		if (end < 0) {
			throw new IllegalArgumentException("golden.only names '%s', which is no line of story.txt".formatted(pair));
		}
		return new Story(this.steps.subList(0, end + 1));
	}

	static boolean isFolder(String step) {
		return step.endsWith("/");
	}

	static Path folder(String step) {
		return GoldenPair.FOLDER.resolve(step);
	}

	List<GoldenPair> pairs() {
		return this.steps.stream().filter((step) -> !isFolder(step)).map(GoldenPair::new).toList();
	}

}
