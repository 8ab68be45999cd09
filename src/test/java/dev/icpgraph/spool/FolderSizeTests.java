package dev.icpgraph.spool;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderSizeTests {

	private static final long MOST = FolderSize.MARGIN + 10;

	@TempDir
	private Path folder;

	private final AtomicLong time = new AtomicLong();

	private FolderSize size;

	@BeforeEach
	void open() throws IOException {
		Files.createDirectory(this.folder.resolve("incoming"));
		this.size = new FolderSize(this.folder, this.folder.resolve("incoming"), "id", this.time::get);
	}

	@Test
	void countsNearTheBoundAgainEachTime() throws IOException {
		write("one", 6);

		assertThat(this.size.fits(2, 0, 10)).isTrue();
		write("two", 3);
		assertThat(this.size.fits(1, 0, 10)).isTrue();
		assertThat(this.size.fits(2, 0, 10)).isFalse();
	}

	@Test
	void farFromTheBoundACountIsUsedForASecond() throws IOException {
		assertThat(this.size.fits(1, 0, MOST)).isTrue();
		try (RandomAccessFile sparse = new RandomAccessFile(this.folder.resolve("one").toFile(), "rw")) {
			sparse.setLength(MOST);
		}

		assertThat(this.size.fits(1, 0, MOST)).isTrue();
		assertThat(this.size.fits(11, 0, MOST)).as("near the bound it counts again").isFalse();
		assertThat(this.size.fits(1, 0, MOST)).isFalse();
	}

	@Test
	void aCountIsOldAfterASecond() throws IOException {
		assertThat(this.size.fits(1, 0, MOST)).isTrue();
		try (RandomAccessFile sparse = new RandomAccessFile(this.folder.resolve("one").toFile(), "rw")) {
			sparse.setLength(MOST);
		}
		this.time.addAndGet(Duration.ofSeconds(1).toNanos());

		assertThat(this.size.fits(1, 0, MOST)).isFalse();
	}

	@Test
	void aRequestInProgressCountsOnce() throws IOException {
		write("incoming/body", 6);

		assertThat(this.size.fits(4, 6, 10)).isTrue();
		assertThat(this.size.fits(4, 7, 10)).isFalse();
		assertThat(this.size.fits(4, 2, 10)).isTrue();
	}

	private void write(String name, int bytes) throws IOException {
		Files.write(this.folder.resolve(name), new byte[bytes]);
	}

}
