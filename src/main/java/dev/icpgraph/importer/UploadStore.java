package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Copies uploads to disk, so that they can wait without filling memory.
 */
@Component
class UploadStore {

	private static final Logger log = LoggerFactory.getLogger(UploadStore.class);

	/**
	 * Copies a stream to disk.
	 */
	SpooledFile keep(String name, InputStream content) throws IOException {
		Path path = Files.createTempFile("icp-graph-import-", ".csv");
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
	 * Deletes a copy that is no longer needed.
	 */
	void done(SpooledFile file) {
		try {
			if (file.ours()) {
				Files.deleteIfExists(file.path());
			}
		}
		catch (IOException ex) {
			log.warn("{} could not be deleted: {}", file.path(), ex.getMessage());
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
