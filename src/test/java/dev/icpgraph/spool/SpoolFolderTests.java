package dev.icpgraph.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SpoolFolderTests {

	@TempDir
	private Path root;

	@Test
	void aStartRemovesTheFilesOfAKilledApplication() throws IOException {
		Path left = Files.createDirectories(this.root.resolve("run-killed/tomcat"));
		Files.writeString(left.resolve("upload.tmp"), "half of a file");
		Files.createFile(this.root.resolve("run-killed.lock"));

		SpoolFolder spool = spool(1000);

		assertThat(this.root.resolve("run-killed")).doesNotExist();
		assertThat(this.root.resolve("run-killed.lock")).doesNotExist();
		assertThat(spool.run()).isEmptyDirectory();
		spool.destroy();
	}

	@Test
	void anApplicationThatLivesKeepsItsFiles() throws IOException {
		SpoolFolder first = spool(1000);
		Path mine = Files.writeString(first.newFile(".csv"), "domain\n");

		SpoolFolder second = spool(1000);

		assertThat(mine).exists();
		first.destroy();
		second.destroy();
		assertThat(mine).doesNotExist();
		assertThat(this.root).isDirectoryNotContaining("glob:**/run-*");
	}

	@Test
	void knowsWhichApplicationsOnItHaveEnded() throws IOException {
		SpoolFolder first = spool(1000);
		String owner = first.owner();
		SpoolFolder second = spool(1000);
		assertThat(second.hasEnded(owner)).isFalse();
		assertThat(second.hasEnded(second.owner())).isFalse();

		first.destroy();

		assertThat(second.hasEnded(owner)).isTrue();
		second.destroy();
	}

	@Test
	void ignoresApplicationsOnAnotherFolder(@TempDir Path elsewhere) throws IOException {
		SpoolFolder other = SpoolFolders.in(elsewhere);
		other.destroy();
		SpoolFolder spool = spool(1000);

		assertThat(spool.hasEnded(other.owner())).isFalse();
		spool.destroy();
	}

	@Test
	void waitingFilesSurviveAStart() throws IOException {
		SpoolFolder first = spool(1000);
		Path kept = Files.writeString(first.kept("graph-1").resolve("accounts.csv"), "domain\n");
		first.destroy();

		spool(1000).destroy();

		assertThat(kept).exists();
	}

	@Test
	void refusesMoreThanFits() throws IOException {
		SpoolFolder spool = spool(10);
		Files.writeString(spool.newFile(".csv"), "12345678");

		spool.requireRoom(2);
		assertThatExceptionOfType(SpoolFullException.class).isThrownBy(() -> spool.requireRoom(3))
			.withMessageContaining("icpgraph.spool.max-size");
		spool.destroy();
	}

	@Test
	void manyLargeUploadsAtOnceTakeNoMoreThanFits() throws IOException {
		SpoolFolder spool = spool(10);
		List<SpoolFolder.Room> rooms = new ArrayList<>();

		for (int i = 0; i < 3; i++) {
			rooms.add(spool.announce(3));
		}
		assertThatExceptionOfType(SpoolFullException.class).isThrownBy(() -> spool.announce(3));
		spool.announce(1).close();

		rooms.forEach(SpoolFolder.Room::close);
		spool.announce(10).close();
		spool.destroy();
	}

	@Test
	void theBodyOfARequestCountsOnce() throws IOException {
		SpoolFolder spool = spool(10);
		Files.createDirectory(spool.incoming());
		SpoolFolder.Room room = spool.announce(6);
		Files.writeString(spool.incoming().resolve("part.tmp"), "123456");

		spool.requireRoom(4);
		assertThatExceptionOfType(SpoolFullException.class).isThrownBy(() -> spool.requireRoom(5));

		room.close();
		spool.requireRoom(4);
		assertThatExceptionOfType(SpoolFullException.class).isThrownBy(() -> spool.requireRoom(5));
		spool.destroy();
	}

	@Test
	void countsItsBytesWhileFilesComeAndGo() throws Exception {
		SpoolFolder spool = spool(1_000_000);
		AtomicBoolean over = new AtomicBoolean();
		Thread others = Thread.ofPlatform().start(() -> {
			try {
				while (!over.get()) {
					Files.delete(Files.writeString(spool.kept("graph-1").resolve("accounts.csv"), "domain\n"));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		for (int i = 0; i < 5_000; i++) {
			spool.requireRoom(1);
		}
		over.set(true);
		others.join();
		spool.destroy();
	}

	@Test
	void saysWhichSettingNamesAFolderThatCannotBeUsed() throws IOException {
		Path file = Files.createFile(this.root.resolve("file"));

		assertThatIllegalStateException()
			.isThrownBy(() -> new SpoolFolder(new SpoolProperties(file, DataSize.ofBytes(1))))
			.withMessageContaining("icpgraph.spool.folder");
	}

	private SpoolFolder spool(long bytes) {
		return new SpoolFolder(new SpoolProperties(this.root, DataSize.ofBytes(bytes)));
	}

}
