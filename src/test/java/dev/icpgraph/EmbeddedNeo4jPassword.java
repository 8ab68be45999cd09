package dev.icpgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.exceptions.InvalidArgumentsException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * The password of the user {@code neo4j} of one store: random, and stored in the store's
 * folder, readable by its owner only.
 *
 * @param file its file
 * @param text 43 letters, digits, {@code -} and {@code _}
 * @param late whether the store existed before the password
 */
record EmbeddedNeo4jPassword(Path file, String text, boolean late) {

	static final String USER = "neo4j";

	private static final int BYTES = 32;

	/**
	 * The password of the store in a folder; created if missing.
	 */
	static EmbeddedNeo4jPassword of(Path folder) throws IOException {
		Path file = folder.resolve("neo4j-password");
		if (Files.exists(file)) {
			return new EmbeddedNeo4jPassword(file, Files.readString(file).strip(), false);
		}
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Files.createDirectories(folder);
		// Temporary files belong to their owner only, where the file system has owners.
		Path unfinished = Files.createTempFile(folder, "neo4j-password", ".tmp");
		Files.writeString(unfinished, text);
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		return new EmbeddedNeo4jPassword(file, text, Files.exists(folder.resolve("data")));
	}

	/**
	 * Writes the password where Neo4j reads the first password of a new store, or of a
	 * store that still has the default, before it listens on any port.
	 */
	void initialize(Path authIni) throws IOException {
		Files.deleteIfExists(authIni);
		SystemGraphCredential hash = SystemGraphCredential
			.createCredentialForPassword(this.text.getBytes(StandardCharsets.UTF_8), new SecureHasher());
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			new FileUserRepository(files, authIni, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE)
				.create(new User(USER, null, hash, false, false));
		}
		catch (InvalidArgumentsException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
