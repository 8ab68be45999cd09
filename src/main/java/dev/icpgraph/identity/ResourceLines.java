package dev.icpgraph.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads the lines of a data file in this package, without blank lines and comments
 * ({@code # …}).
 */
final class ResourceLines {

	private ResourceLines() {
	}

	static List<String> of(String file) {
		InputStream stream = Objects.requireNonNull(ResourceLines.class.getResourceAsStream(file), file);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

}
