package dev.icpgraph.saved;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.GraphState;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotArrays;

/**
 * The file that keeps one snapshot. It is written under another name, and replaces the
 * older one in one step when it is whole and on the disk. Only its owner can read it,
 * because ids of people may be addresses.
 */
final class SavedFile {

	private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

	private final Path path;

	private final String layout;

	private final String release;

	/**
	 * Describes a file, which need not exist.
	 * @param layout hash of all that gives arrays their meaning
	 * @param release of this application
	 */
	SavedFile(Path path, String layout, String release) {
		this.path = path.toAbsolutePath();
		this.layout = layout;
		this.release = release;
	}

	/**
	 * The snapshot in the file.
	 * @return {@code null} if there is no file
	 * @throws UnusableFileException if it is damaged, or another release would not write
	 * the same
	 */
	@Nullable Snapshot read() throws IOException {
		try (FileChannel file = FileChannel.open(this.path)) {
			FileHeader header = SnapshotFile.header(file);
			if (!header.release().equals(this.release)) {
				throw new UnusableFileException(
						"release %s wrote it, and this is %s".formatted(header.release(), this.release));
			}
			if (!header.layout().equals(this.layout)) {
				throw new UnusableFileException("another build of this release wrote it, with another layout");
			}
			List<@Nullable Object> arrays = SnapshotFile.arrays(file, header);
			return SnapshotArrays.snapshot(header.state(), header.builtAt(), arrays);
		}
		catch (NoSuchFileException ex) {
			return null;
		}
	}

	/**
	 * Writes a snapshot.
	 * @param state state of the graph that it has
	 * @return whether it is written; else another application writes to the same file
	 */
	boolean write(Snapshot snapshot, GraphState state) throws IOException {
		Files.createDirectories(folder());
		List<@Nullable Object> arrays = SnapshotArrays.of(snapshot);
		FileHeader header = new FileHeader(this.layout, this.release, state, snapshot.builtAt(),
				arrays.stream()
					.map((array) -> StoredArray.unchecked(ArrayKind.of(array), ArrayKind.length(array)))
					.toList());
		requireRoom(header.bodyBytes());
		try (FileChannel guard = open(beside(".lock")); FileLock lock = lock(guard)) {
			if (lock != null) {
				replace(header, arrays);
			}
			return lock != null;
		}
	}

	private void replace(FileHeader header, List<@Nullable Object> arrays) throws IOException {
		Path part = beside(".part");
		try {
			try (FileChannel file = open(part)) {
				file.truncate(0);
				SnapshotFile.write(file, header, arrays);
			}
			Files.move(part, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
		try (FileChannel folder = FileChannel.open(folder())) {
			folder.force(true);
		}
	}

	/**
	 * Others may use the same disk, so it is not filled up first.
	 */
	private void requireRoom(long bytes) throws IOException {
		long room = Files.getFileStore(folder()).getUsableSpace();
		if (room < bytes + bytes / 10) {
			throw new IOException(
					"No space left on device: it needs %d MB, and %d are free".formatted(bytes >> 20, room >> 20));
		}
	}

	private FileChannel open(Path file) throws IOException {
		boolean posix = Files.getFileStore(folder()).supportsFileAttributeView("posix");
		FileAttribute<?>[] mine = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		return FileChannel.open(file, WRITING, mine);
	}

	private static @Nullable FileLock lock(FileChannel file) throws IOException {
		try {
			return file.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	void delete() throws IOException {
		Files.deleteIfExists(this.path);
	}

	private Path folder() {
		return Objects.requireNonNull(this.path.getParent());
	}

	private Path beside(String ending) {
		return this.path.resolveSibling(this.path.getFileName() + ending);
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
