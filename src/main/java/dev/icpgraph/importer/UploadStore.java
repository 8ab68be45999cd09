package dev.icpgraph.importer;

import java.io.BufferedInputStream;
import java.io.EOFException;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Copies uploads to disk, so that they can wait without filling memory.
 */
@Component
class UploadStore {

	private static final Logger log = LoggerFactory.getLogger(UploadStore.class);

	private final ImporterProperties properties;

	UploadStore(ImporterProperties properties) {
		this.properties = properties;
	}

	/**
	 * Copies a stream to disk, unpacked when it is gzip. One that is damaged or unpacks to
	 * too much becomes a file that tells so.
	 */
	SpooledFile keep(String name, InputStream content) throws IOException {
		Path path = Files.createTempFile("icp-graph-import-", ".csv");
		try (InputStream buffered = new BufferedInputStream(content)) {
			return isGzip(buffered) ? unpacked(name.replaceFirst("(?i)\\.gz(ip)?$", ""), path, buffered)
					: copied(name, path, buffered, Long.MAX_VALUE);
		}
		catch (IOException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private SpooledFile unpacked(String name, Path path, InputStream gzip) throws IOException {
		long most = this.properties.maxUnpacked().toBytes();
		try (InputStream plain = new GZIPInputStream(gzip)) {
			SpooledFile file = copied(name, path, plain, most);
			return (file.size() <= most) ? file : file.broken(
					"The gzip file unpacks to more than is taken: send parts of it, or raise icpgraph.importer.max-unpacked");
		}
		catch (ZipException | EOFException ex) {
			return new SpooledFile(name, path, HexFormat.of().formatHex(sha256().digest()), 0, true)
				.broken("The gzip file is damaged (%s): pack it again".formatted(ex.getMessage()));
		}
	}

	/**
	 * Copies a stream until it ends or is longer than a bound.
	 */
	private static SpooledFile copied(String name, Path path, InputStream content, long most) throws IOException {
		MessageDigest digest = sha256();
		long size = 0;
		try (OutputStream copy = Files.newOutputStream(path)) {
			byte[] buffer = new byte[1 << 16];
			for (int read = content.read(buffer); read >= 0 && size <= most; read = content.read(buffer)) {
				copy.write(buffer, 0, read);
				digest.update(buffer, 0, read);
				size += read;
			}
		}
		return new SpooledFile(name, path, HexFormat.of().formatHex(digest.digest()), size, true);
	}

	private static boolean isGzip(InputStream content) throws IOException {
		content.mark(2);
		boolean gzip = content.read() == 0x1F && content.read() == 0x8B;
		content.reset();
		return gzip;
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
