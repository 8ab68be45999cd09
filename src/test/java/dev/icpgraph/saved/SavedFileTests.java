package dev.icpgraph.saved;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.snapshot.GeneratedSnapshots;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotArrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class SavedFileTests {

	private static final String HASH = "5f";

	private static final String RELEASE = "1.2.3";

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("snapshots")
	void givesBackEverythingThatWasWritten(Snapshot snapshot) throws IOException {
		SavedFile file = file();
		file.write(snapshot, snapshot.state());

		assertSame(file.read(), snapshot);
	}

	static Stream<Snapshot> snapshots() {
		return GeneratedSnapshots.all();
	}

	@Test
	void givesBackArraysOfManyBlocks() throws IOException {
		Snapshot large = GeneratedSnapshots.wide(300_000);
		SavedFile file = file();
		file.write(large, large.state());

		assertThat(SnapshotArrays.of(large)).anyMatch((it) -> it instanceof byte[] bytes && bytes.length > 2 << 20);
		assertThat(Arrays.deepEquals(SnapshotArrays.of(Objects.requireNonNull(file.read())).toArray(),
				SnapshotArrays.of(large).toArray()))
			.isTrue();
	}

	@Test
	void refusesAFileWithAnyChangedByte() throws IOException {
		byte[] whole = written(GeneratedSnapshots.of(3, 2));
		SplittableRandom random = new SplittableRandom(3);

		// In place, since a new file for each byte takes half a minute.
		try (RandomAccessFile damaged = new RandomAccessFile(path().toFile(), "rw")) {
			for (int place = 0; place < whole.length; place++) {
				write(damaged, place, whole[place] ^ (1 + random.nextInt(255)));
				assertRefused();
				write(damaged, place, whole[place]);
			}
		}
		assertThat(file().read()).isNotNull();
	}

	@Test
	void refusesAFileOfAnyOtherLength() throws IOException {
		byte[] whole = written(GeneratedSnapshots.of(3, 2));

		try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw")) {
			file.setLength(whole.length + 1);
			assertRefused();
			for (int length = whole.length - 1; length >= 0; length--) {
				file.setLength(length);
				assertRefused();
			}
		}
	}

	@Test
	void refusesAFileOfAnotherReleaseOrLayout() throws IOException {
		written(GeneratedSnapshots.of(3, 2));

		assertThatExceptionOfType(UnusableFileException.class)
			.isThrownBy(() -> new SavedFile(path(), HASH, "1.3.0").read())
			.withMessageContaining("1.2.3")
			.withMessageContaining("1.3.0");
		assertThatExceptionOfType(UnusableFileException.class)
			.isThrownBy(() -> new SavedFile(path(), "60", RELEASE).read());
	}

	@Test
	void aWriteThatEndedInTheMiddleLeavesTheOlderOne() throws IOException {
		Snapshot older = GeneratedSnapshots.of(3, 2);
		byte[] whole = written(older);
		Files.write(part(), Arrays.copyOf(whole, whole.length / 2));

		assertThat(Files.readAllBytes(path())).isEqualTo(whole);
		Snapshot newer = GeneratedSnapshots.of(4, 5);
		file().write(newer, newer.state());
		assertSame(file().read(), newer);
		assertThat(part()).doesNotExist();
	}

	@Test
	void aWriteThatFailsLeavesTheOlderOne() throws IOException {
		byte[] whole = written(GeneratedSnapshots.of(3, 2));
		Files.createDirectory(part());
		Snapshot newer = GeneratedSnapshots.of(4, 5);

		assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> file().write(newer, newer.state()));
		assertThat(Files.readAllBytes(path())).isEqualTo(whole);
	}

	@Test
	void leavesTheFileToAnotherWriter() throws IOException {
		Snapshot snapshot = GeneratedSnapshots.of(3, 2);
		try (FileChannel other = FileChannel.open(path().resolveSibling("snapshot.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock _ = other.lock()) {
			assertThat(file().write(snapshot, snapshot.state())).isFalse();
		}
		assertThat(path()).doesNotExist();
		assertThat(file().write(snapshot, snapshot.state())).isTrue();
	}

	@Test
	void onlyItsOwnerCanReadIt() throws IOException {
		// File systems without POSIX permissions, as on Windows, have none to check.
		assumeThat(Files.getFileStore(this.folder).supportsFileAttributeView("posix")).isTrue();
		written(GeneratedSnapshots.of(3, 2));

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path()))).isEqualTo("rw-------");
	}

	@Test
	void noFileIsNoSnapshot() throws IOException {
		assertThat(file().read()).isNull();
	}

	private static void assertSame(@Nullable Snapshot actual, Snapshot expected) {
		assertThat(actual).usingRecursiveComparison()
			.withEqualsForType(Double::equals, Double.class)
			.isEqualTo(expected);
	}

	private static void write(RandomAccessFile file, int place, int value) throws IOException {
		file.seek(place);
		file.write(value);
	}

	private void assertRefused() {
		assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> file().read());
	}

	private byte[] written(Snapshot snapshot) throws IOException {
		file().write(snapshot, snapshot.state());
		return Files.readAllBytes(path());
	}

	private SavedFile file() {
		return new SavedFile(path(), HASH, RELEASE);
	}

	private Path path() {
		return this.folder.resolve("snapshot");
	}

	private Path part() {
		return this.folder.resolve("snapshot.part");
	}

}
