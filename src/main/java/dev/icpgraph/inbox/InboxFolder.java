package dev.icpgraph.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder on disk:
 *
 * <pre>
 * inbox/accounts.csv                      a file that arrived
 * inbox/.accounts.csv.part                one that is still being written: not looked at
 * inbox/done/deals.csv                    one that was read to its end
 * inbox/done/deals.csv.problems.csv       its rows with problems
 * inbox/failed/list.pdf                   one that could not be read
 * inbox/failed/list.pdf.problems.csv      the reason
 * </pre>
 *
 * Only regular files in the folder itself are read; symbolic links are not followed.
 */
final class InboxFolder {

	private static final Logger log = LoggerFactory.getLogger(InboxFolder.class);

	private static final Pattern UNFINISHED = Pattern
		.compile("(?i)[.~].*|.+\\.(tmp|part|partial|filepart|crdownload|download|swp)");

	private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");

	/** Maximum number of files per look; others wait for the next. */
	private static final int MOST_SEEN = 10_000;

	private static final int MOST_OF_A_NAME = 1_000;

	/**
	 * Maximum number of characters of a name, with room for the ending of its problem
	 * file.
	 */
	private static final int LONGEST_STEM = 200;

	private final Path root;

	private final Path done;

	private final Path failed;

	private final Set<Path> refused = new HashSet<>();

	/**
	 * Opens the folder; creates it if it is missing.
	 * @throws IllegalStateException if it cannot be used
	 */
	InboxFolder(Path folder) {
		try {
			Files.createDirectories(folder.toAbsolutePath());
			this.root = folder.toRealPath();
			this.done = part("done");
			this.failed = part("failed");
		}
		catch (IOException ex) {
			throw new IllegalStateException(
					"The folder %s cannot be used (%s): set icpgraph.inbox.folder to one that can be written"
						.formatted(folder, ex.getMessage()),
					ex);
		}
	}

	/**
	 * The files in the folder, oldest first.
	 */
	List<ArrivedFile> files() throws IOException {
		List<ArrivedFile> files = new ArrayList<>();
		try (DirectoryStream<Path> paths = Files.newDirectoryStream(this.root)) {
			for (Path path : paths) {
				ArrivedFile file = UNFINISHED.matcher(String.valueOf(path.getFileName())).matches() ? null : look(path);
				if (file != null && files.size() < MOST_SEEN) {
					files.add(file);
				}
			}
		}
		files.sort(Comparator.comparing(ArrivedFile::changed).thenComparing(ArrivedFile::name));
		return files;
	}

	/**
	 * A file as it is now; {@code null} if it is gone or not a regular file.
	 */
	@Nullable ArrivedFile look(Path path) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			if (attributes.isRegularFile()) {
				return ArrivedFile.of(path, attributes);
			}
			if (!attributes.isDirectory() && this.refused.size() < MOST_SEEN && this.refused.add(path)) {
				log.warn("{} is a link or device and is not read: move the file itself into the folder",
						ArrivedFile.of(path, attributes).shown());
			}
			return null;
		}
		catch (NoSuchFileException ex) {
			return null;
		}
	}

	/**
	 * Opens a file, unless a link has taken its place.
	 */
	InputStream open(ArrivedFile file) throws IOException {
		return Channels.newInputStream(
				Files.newByteChannel(file.path(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
	}

	/**
	 * Moves a file away, under another name if its own is taken.
	 * @param read whether it was read to its end
	 * @param problems the text of its problem file; {@code null} for none
	 * @return whether it still existed
	 */
	boolean settle(ArrivedFile file, boolean read, @Nullable String problems) throws IOException {
		Path folder = read ? this.done : this.failed;
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException(folder + " is not a folder");
		}
		for (int number = 1; number < MOST_OF_A_NAME; number++) {
			Path target = (number == 1) ? folder.resolve(file.path().getFileName())
					: resolved(folder, numbered(file.name(), number));
			try {
				if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
					Files.move(file.path(), target);
					write(target, problems);
					return true;
				}
			}
			catch (NoSuchFileException ex) {
				return false;
			}
			catch (FileAlreadyExistsException ex) {
				log.debug("Another file took the name {}", target);
			}
		}
		throw new IOException(
				"%s has %d files named like %s: remove some".formatted(folder, MOST_OF_A_NAME, file.shown()));
	}

	private static void write(Path file, @Nullable String problems) throws IOException {
		if (problems != null) {
			String name = String.valueOf(file.getFileName());
			String stem = name.substring(0, Math.min(name.length(), LONGEST_STEM));
			Path folder = Objects.requireNonNull(file.getParent());
			Files.writeString(resolved(folder, stem + ".problems.csv"), problems, StandardCharsets.UTF_8);
		}
	}

	/**
	 * A path in a folder. The encoding of names may lack letters of a file that is there.
	 */
	private static Path resolved(Path folder, String name) {
		try {
			return folder.resolve(name);
		}
		catch (InvalidPathException ex) {
			return folder.resolve(NOT_ASCII.matcher(name).replaceAll("_"));
		}
	}

	/**
	 * A name with a number before its endings, which may determine the kind of the file.
	 */
	private static String numbered(String name, int number) {
		int dot = name.indexOf('.', 1);
		int end = (dot < 0) ? name.length() : dot;
		return name.substring(0, end) + "-" + number + name.substring(end);
	}

	private Path part(String name) throws IOException {
		Path part = this.root.resolve(name);
		if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectory(part);
		}
		Files.delete(Files.createTempFile(part, ".", ".tmp"));
		return part;
	}

}
