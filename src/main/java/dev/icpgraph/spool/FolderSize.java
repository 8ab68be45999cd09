package dev.icpgraph.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Whether more bytes fit into a folder. Thousands of uploads may wait in it, so a count
 * is used again for a second where what is written in a second makes no difference.
 */
final class FolderSize {

	/** More bytes than a second of uploads brings. */
	static final long MARGIN = 1L << 32;

	private static final long FRESH = Duration.ofSeconds(1).toNanos();

	private final Path folder;

	private final Path incoming;

	private final String besides;

	private final LongSupplier nanoTime;

	private volatile @Nullable Counted last;

	/**
	 * @param incoming folder in it with bodies of requests in progress
	 * @param besides name of a file that does not count
	 * @param nanoTime time in nanoseconds
	 */
	FolderSize(Path folder, Path incoming, String besides, LongSupplier nanoTime) {
		this.folder = folder;
		this.incoming = incoming;
		this.besides = besides;
		this.nanoTime = nanoTime;
	}

	/**
	 * Whether bytes fit. Bytes of a request in progress count once, as announced or as
	 * they came.
	 * @param announced bytes of requests in progress
	 * @param most maximum number of bytes in the folder
	 */
	boolean fits(long bytes, long announced, long most) {
		Counted known = this.last;
		long now = this.nanoTime.getAsLong();
		if (known != null && now - known.at() < FRESH && known.with(announced) + bytes < most - MARGIN) {
			return true;
		}
		long came = of(this.incoming, this.besides);
		Counted counted = new Counted(bytes() - came, came, now);
		this.last = counted;
		return counted.with(announced) + bytes <= most;
	}

	/**
	 * Number of bytes of all its files. Files may be added or deleted meanwhile.
	 */
	long bytes() {
		return of(this.folder, this.besides);
	}

	private static long of(Path folder, String besides) {
		AtomicLong bytes = new AtomicLong();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (!file.endsWith(besides)) {
						bytes.addAndGet(attributes.size());
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException gone) {
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.get();
	}

	/**
	 * A count.
	 *
	 * @param others bytes of files that came completely
	 * @param incoming bytes of requests in progress
	 * @param at time in nanoseconds
	 */
	private record Counted(long others, long incoming, long at) {

		long with(long announced) {
			return this.others + Math.max(this.incoming, announced);
		}

	}

}
