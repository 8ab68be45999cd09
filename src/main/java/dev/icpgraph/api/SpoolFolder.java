package dev.icpgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
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
 * spool/run-6f0c….lock  locked while that application lives
 * spool/kept/           uploads that must outlive a restart
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

	private final Path root;

	private final DataSize most;

	private final Path run;

	private final FileChannel lock;

	SpoolFolder(SpoolProperties properties) {
		this.root = properties.folder().toAbsolutePath();
		this.most = properties.maxSize();
		String name = RUN + UUID.randomUUID();
		this.run = this.root.resolve(name);
		try {
			Files.createDirectories(this.root);
			removeDead();
			this.lock = FileChannel.open(this.root.resolve(name + LOCK), StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
			this.lock.lock();
			Files.createDirectory(this.run);
			Files.createDirectories(kept());
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
	 * The folder for waiting uploads, which is never cleared.
	 */
	public Path kept() {
		return this.root.resolve("kept");
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
		if (size() + bytes > this.most.toBytes()) {
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
	 * Number of bytes of all its files.
	 */
	long size() {
		try (Stream<Path> files = Files.walk(this.root)) {
			return files.mapToLong(SpoolFolder::size).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The size of a file; 0 if it was deleted after being listed. */
	private static long size(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.size(file) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
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
