package dev.icpgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Cypher text with a name for logs and errors.
 *
 * @param name file name, for example {@code account-by-domain.cypher}
 * @param text the Cypher, with {@code $named} parameters only
 */
public record CypherQuery(String name, String text) {

	private static final Map<File, CypherQuery> READ = new ConcurrentHashMap<>();

	/**
	 * The query in the file with that name next to a class; the file is read once.
	 * @throws IllegalArgumentException if the file is missing
	 */
	public static CypherQuery beside(Class<?> owner, String name) {
		return READ.computeIfAbsent(new File(owner, name), (file) -> read(owner, name));
	}

	private static CypherQuery read(Class<?> owner, String name) {
		try (InputStream file = owner.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalArgumentException("Missing file: " + name + " next to " + owner.getName());
			}
			return new CypherQuery(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record File(Class<?> owner, String name) {
	}

}
