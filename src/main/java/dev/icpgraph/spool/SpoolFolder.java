package dev.icpgraph.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The folder for uploads and exports in progress:
 *
 * <pre>
 * spool/run-6f0c…/      files of one application while it runs, removed with it
 * spool/run-…/tomcat/   parts of requests that are still coming
 * spool/run-6f0c….lock  locked while that application lives
 * spool/kept/2b91…/     uploads to one store that must outlive a restart
 * spool/id              tells this folder from those of other machines
 * </pre>
 *
 * Startup removes the run folders of dead applications, whose locks the operating system
 * has released.
 */
@Component
public class SpoolFolder implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(SpoolFolder.class);

	private static final String RUN = "run-";

	private static final String LOCK = ".lock";

	private static final String ID = "id";

	private static final String KEPT = "kept";

	private final Path root;

	private final String id;

	private final DataSize most;

	private final Path run;

	private final FileChannel lock;

	private final FolderSize size;

	/** Bytes of requests in progress, which have come or will come. */
	private final AtomicLong announced = new AtomicLong();

	SpoolFolder(SpoolProperties properties) {
		this.root = properties.folder().toAbsolutePath();
		this.most = properties.maxSize();
		String name = RUN + UUID.randomUUID();
		this.run = this.root.resolve(name);
		this.size = new FolderSize(this.root, incoming(), ID, System::nanoTime);
		try {
			Files.createDirectories(this.root);
			removeDead();
			this.lock = FileChannel.open(this.root.resolve(name + LOCK), StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
			this.lock.lock();
			Files.createDirectory(this.run);
			this.id = id(this.root.resolve(ID));
		}
		catch (IOException ex) {
			throw new IllegalStateException(
					"The folder %s cannot be used (%s): set icpgraph.spool.folder to one that can".formatted(this.root,
							ex.getMessage()),
					ex);
		}
	}

	/**
	 * The folder of this application, deleted when it ends.
	 */
	public Path run() {
		return this.run;
	}

	/**
	 * The folder for waiting uploads to a store, which is never cleared. Applications of
	 * other stores have other folders, so that none deletes what another waits for.
	 * @param store name of the store
	 */
	public Path kept(String store) {
		try {
			return Files.createDirectories(this.root.resolve(KEPT).resolve(store));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The name of this application among all others, on this folder or not.
	 */
	public String owner() {
		return this.id + "/" + this.run.getFileName();
	}

	/**
	 * Whether an application is known to have ended. Only those on this folder are.
	 * @param owner its name
	 */
	public boolean hasEnded(String owner) {
		String prefix = this.id + "/";
		if (!owner.startsWith(prefix) || owner.equals(owner())) {
			return false;
		}
		Path lockFile = this.root.resolve(owner.substring(prefix.length()) + LOCK);
		try {
			return !Files.exists(lockFile) || dead(lockFile);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * A path for a new file of this application.
	 * @param ending end of the name, such as {@code .csv}
	 * @throws SpoolFullException if the folder is full
	 */
	public Path newFile(String ending) {
		requireRoom(0);
		return this.run.resolve(UUID.randomUUID() + ending);
	}

	/**
	 * Checks that more bytes fit.
	 * @throws SpoolFullException if they do not
	 */
	public void requireRoom(long bytes) {
		requireRoom(bytes, this.announced.get());
	}

	/**
	 * Holds room for a request whose body will be in {@link #incoming()}.
	 * @param bytes length of its body
	 * @return gives the room back
	 * @throws SpoolFullException if it does not fit with the requests in progress
	 */
	public Room announce(long bytes) {
		long before = this.announced.getAndAdd(bytes);
		Room room = () -> this.announced.addAndGet(-bytes);
		try {
			requireRoom(bytes, before);
			return room;
		}
		catch (SpoolFullException ex) {
			room.close();
			throw ex;
		}
	}

	/**
	 * Room held for a request.
	 */
	@FunctionalInterface
	public interface Room extends AutoCloseable {

		@Override
		void close();

	}

	/**
	 * The folder of bodies that the server receives.
	 */
	public Path incoming() {
		return this.run.resolve("tomcat");
	}

	private void requireRoom(long bytes, long expected) {
		if (!this.size.fits(bytes, expected, this.most.toBytes())) {
			throw new SpoolFullException(("The waiting files in %s fill the allowed %d MB: try again when imports "
					+ "are done, or raise icpgraph.spool.max-size")
				.formatted(this.root, this.most.toMegabytes()));
		}
	}

	/**
	 * Maximum number of bytes of its files.
	 */
	long maxSize() {
		return this.most.toBytes();
	}

	@Override
	public void destroy() throws IOException {
		FileSystemUtils.deleteRecursively(this.run);
		this.lock.close();
		Files.deleteIfExists(this.root.resolve(this.run.getFileName() + LOCK));
	}

	/**
	 * Number of bytes of all its files. Files may be added or deleted meanwhile.
	 */
	long size() {
		return this.size.bytes();
	}

	/** When two applications make it at once, later ones do not know one of them. */
	private static String id(Path file) throws IOException {
		if (!Files.exists(file)) {
			Path written = Files.writeString(Files.createTempFile(file.getParent(), ID, ".tmp"),
					UUID.randomUUID().toString());
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(file);
	}

	private void removeDead() throws IOException {
		for (Path lockFile : list(LOCK)) {
			if (dead(lockFile)) {
				String name = lockFile.getFileName().toString();
				Path left = this.root.resolve(name.substring(0, name.length() - LOCK.length()));
				log.info("Removed {}, left by an application that was killed", left);
				FileSystemUtils.deleteRecursively(left);
				Files.deleteIfExists(lockFile);
			}
		}
	}

	private List<Path> list(String ending) throws IOException {
		try (Stream<Path> files = Files.list(this.root)) {
			return files.filter((it) -> {
				String name = it.getFileName().toString();
				return name.startsWith(RUN) && name.endsWith(ending);
			}).toList();
		}
	}

	private static boolean dead(Path lockFile) throws IOException {
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
				FileLock taken = channel.tryLock()) {
			return taken != null;
		}
		catch (OverlappingFileLockException ex) {
			return false; // Belongs to another application in this JVM, as in tests.
		}
	}

}
