package dev.icpgraph.upload;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.Sha256;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.text.Excerpt;

/**
 * Copies uploads to disk, so that they can wait without filling memory.
 */
@Component
public class UploadStore {

	private static final Logger log = LoggerFactory.getLogger(UploadStore.class);

	private static final Duration NEW = Duration.ofMinutes(1);

	/** Number of read buffers of 64 KB between two checks for room. */
	private static final int CHECKED = 1024;

	/** Number of read buffers in a turn. */
	private static final int IN_TURN = 16;

	private static final int LONGEST_NAME = 200;

	private static final String ROWS = ".csv";

	private static final String NOTE = ".json";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SpoolFolder spool;

	private final UploadProperties properties;

	private final UploadTurns turns;

	private final Supplier<String> store;

	@Autowired
	UploadStore(SpoolFolder spool, UploadProperties properties, UploadTurns turns, GraphSchema schema) {
		this(spool, properties, turns, schema::store);
	}

	/**
	 * @param store gives the name of the store that the files are for
	 */
	UploadStore(SpoolFolder spool, UploadProperties properties, UploadTurns turns, Supplier<String> store) {
		this.spool = spool;
		this.turns = turns;
		this.properties = properties;
		this.store = store;
	}

	/**
	 * The bound on the unpacked size of a file, in bytes.
	 */
	public long maxUnpacked() {
		return this.properties.maxUnpacked().toBytes();
	}

	/**
	 * Copies a stream to disk for the lifetime of this application, and unpacks gzip. A
	 * damaged or too large gzip file becomes a file with a fault.
	 * @throws dev.icpgraph.spool.SpoolFullException if there is no room
	 */
	public SpooledFile keep(String name, InputStream content) throws IOException {
		String shown = shown(name);
		Path path = this.spool.newFile(ROWS);
		try (InputStream buffered = new BufferedInputStream(content)) {
			return isGzip(buffered) ? unpacked(shown.replaceFirst("(?i)\\.gz(ip)?$", ""), path, buffered)
					: copied(shown, path, buffered, Long.MAX_VALUE);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private SpooledFile unpacked(String name, Path path, InputStream gzip) throws IOException {
		long most = maxUnpacked();
		try (InputStream plain = new GZIPInputStream(gzip)) {
			SpooledFile file = copied(name, path, plain, most);
			return (file.size() <= most) ? file : emptied(file).broken(
					"The gzip file unpacks to more than the allowed size: send it in parts, or raise icpgraph.upload.max-unpacked");
		}
		catch (ZipException | EOFException ex) {
			return emptied(new SpooledFile(name, path, hash(name.getBytes(StandardCharsets.UTF_8)), 0, true))
				.broken("The gzip file is damaged (%s): pack it again".formatted(ex.getMessage()));
		}
	}

	private static String hash(byte[] content) {
		return HexFormat.of().formatHex(Sha256.digest().digest(content));
	}

	/**
	 * Frees the room of a file that will not be read.
	 */
	private static SpooledFile emptied(SpooledFile file) throws IOException {
		Files.write(file.path(), new byte[0]);
		return file;
	}

	/**
	 * The name of a file for display, without the path that some browsers send.
	 */
	private static String shown(String name) {
		String line = Excerpt.of(name, Integer.MAX_VALUE).replaceFirst("^.*[/\\\\]", "").strip();
		return line.isEmpty() ? "unnamed.csv" : Excerpt.of(line, LONGEST_NAME);
	}

	/**
	 * Copies a stream until it ends or exceeds a bound.
	 */
	private SpooledFile copied(String name, Path path, InputStream content, long most) throws IOException {
		MessageDigest digest = Sha256.digest();
		long size = 0;
		int buffers = 0;
		try (OutputStream copy = Files.newOutputStream(path); UploadTurns.Turn turn = this.turns.turn()) {
			turn.take();
			byte[] buffer = new byte[1 << 16];
			for (int read = content.read(buffer); read >= 0 && size <= most; read = content.read(buffer)) {
				copy.write(buffer, 0, read);
				digest.update(buffer, 0, read);
				size += read;
				if (++buffers % CHECKED == 0) {
					this.spool.requireRoom(0);
				}
				if (buffers % IN_TURN == 0) {
					turn.giveWay();
				}
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
	public SpooledFile inPlace(Path path) {
		MessageDigest digest = Sha256.digest();
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
	 * Moves a file to a folder that outlives this application, which may be killed before
	 * the import.
	 * @param key key of its import
	 */
	public SpooledFile kept(SpooledFile file, String key) throws IOException {
		SpooledFile kept = file;
		if (file.ours()) {
			Path path = kept().resolve(key + ROWS);
			kept = file.at(Files.move(file.path(), path, StandardCopyOption.REPLACE_EXISTING));
		}
		Path note = this.spool.newFile(NOTE);
		Files.write(note, JSON.writeValueAsBytes(kept));
		Files.move(note, note(key), StandardCopyOption.REPLACE_EXISTING);
		return kept;
	}

	/**
	 * The kept file of an import; {@code null} if it is not here.
	 * @param key key of the import
	 */
	public @Nullable SpooledFile found(String key) {
		try {
			Path note = Files.exists(note(key)) ? note(key) : former().resolve(key + NOTE);
			if (!Files.exists(note)) {
				return null;
			}
			SpooledFile kept = JSON.readValue(Files.readAllBytes(note), SpooledFile.class);
			return (Files.exists(kept.path()) && Files.size(kept.path()) == kept.size()) ? kept : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keys of the imports into this store with kept files that are older than a minute.
	 */
	public Set<String> keys() {
		try (Stream<Path> files = Files.list(kept())) {
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
	public void forget(String key) {
		for (Path folder : List.of(kept(), former())) {
			delete(folder.resolve(key + ROWS));
			delete(folder.resolve(key + NOTE));
		}
	}

	/**
	 * Deletes a copy that is no longer needed.
	 */
	public void done(SpooledFile file) {
		if (file.ours()) {
			delete(file.path());
		}
	}

	/**
	 * Whether a file is old enough to delete: another application that shares the folder
	 * may be about to save the import of a new file.
	 */
	private static boolean isOld(Path file) {
		return file.toFile().lastModified() < System.currentTimeMillis() - NEW.toMillis();
	}

	private Path note(String key) {
		return kept().resolve(key + NOTE);
	}

	private Path kept() {
		return this.spool.kept(this.store.get());
	}

	/**
	 * The folder of earlier versions for all stores. It is only searched, since files of
	 * other stores may be in it.
	 */
	private Path former() {
		return Objects.requireNonNull(kept().getParent());
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("{} could not be deleted: {}", file, ex.getMessage());
		}
	}

}
