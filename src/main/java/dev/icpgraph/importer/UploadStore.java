package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.SpoolFolder;

/**
 * Copies uploads to disk, so that they can wait without filling memory.
 */
@Component
class UploadStore {

	private static final Logger log = LoggerFactory.getLogger(UploadStore.class);

	private static final Duration NEW = Duration.ofMinutes(1);

	private static final String ROWS = ".csv";

	private static final String NOTE = ".json";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SpoolFolder spool;

	UploadStore(SpoolFolder spool) {
		this.spool = spool;
	}

	/**
	 * Copies a stream to disk, for the lifetime of this application.
	 * @throws dev.icpgraph.api.SpoolFullException if there is no room
	 */
	SpooledFile keep(String name, InputStream content) throws IOException {
		Path path = this.spool.newFile(ROWS);
		try (OutputStream copy = Files.newOutputStream(path)) {
			MessageDigest digest = sha256();
			long size = new DigestInputStream(content, digest).transferTo(copy);
			return new SpooledFile(name, path, HexFormat.of().formatHex(digest.digest()), size, true);
		}
		catch (IOException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	/**
	 * A file that is already on disk and stays there.
	 */
	SpooledFile inPlace(Path path) {
		MessageDigest digest = sha256();
		try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
			long size = content.transferTo(OutputStream.nullOutputStream());
			return new SpooledFile(String.valueOf(path.getFileName()), path, HexFormat.of().formatHex(digest.digest()),
					size, false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Moves a file to the folder that outlives this application, which may be killed
	 * before the import.
	 * @param key key of its import
	 */
	SpooledFile kept(SpooledFile file, String key) throws IOException {
		SpooledFile kept = file;
		if (file.ours()) {
			Path path = this.spool.kept().resolve(key + ROWS);
			kept = file.at(Files.move(file.path(), path, StandardCopyOption.REPLACE_EXISTING));
		}
		Path note = this.spool.newFile(NOTE);
		Files.write(note, JSON.writeValueAsBytes(kept));
		Files.move(note, note(key), StandardCopyOption.REPLACE_EXISTING);
		return kept;
	}

	/**
	 * The kept file of an import; {@code null} when it is not here.
	 * @param key key of the import
	 */
	@Nullable SpooledFile found(String key) {
		try {
			if (!Files.exists(note(key))) {
				return null;
			}
			SpooledFile kept = JSON.readValue(Files.readAllBytes(note(key)), SpooledFile.class);
			return (Files.exists(kept.path()) && Files.size(kept.path()) == kept.size()) ? kept : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keys of the imports with kept files that are older than a minute.
	 */
	Set<String> keys() {
		try (Stream<Path> files = Files.list(this.spool.kept())) {
			return files.filter(UploadStore::isOld)
				.map((it) -> it.getFileName().toString())
				.map((name) -> name.substring(0, name.lastIndexOf('.')))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes the kept file of an import.
	 */
	void forget(String key) {
		delete(this.spool.kept().resolve(key + ROWS));
		delete(note(key));
	}

	/**
	 * Deletes a copy that is no longer needed.
	 */
	void done(SpooledFile file) {
		if (file.ours()) {
			delete(file.path());
		}
	}

	/**
	 * An application that shares the folder may be about to save the import of a new
	 * file.
	 */
	private static boolean isOld(Path file) {
		return file.toFile().lastModified() < System.currentTimeMillis() - NEW.toMillis();
	}

	private Path note(String key) {
		return this.spool.kept().resolve(key + NOTE);
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("{} could not be deleted: {}", file, ex.getMessage());
		}
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
