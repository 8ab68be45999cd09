package dev.icpgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A Cypher text with its name for logs and errors.
 *
 * @param name file name, for example {@code account-by-domain.cypher}
 * @param text the Cypher, with {@code $named} parameters only
 */
public record CypherQuery(String name, String text) {

	/**
	 * Reads the file of that name next to a class.
	 * @throws IllegalArgumentException if the file is missing
	 */
	public static CypherQuery beside(Class<?> owner, String name) {
		try (InputStream file = owner.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalArgumentException("There is no " + name + " beside " + owner.getName());
			}
			return new CypherQuery(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
