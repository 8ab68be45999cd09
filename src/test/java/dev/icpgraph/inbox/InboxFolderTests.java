package dev.icpgraph.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InboxFolderTests {

	@TempDir
	private Path outside;

	private Path root;

	private InboxFolder folder;

	@BeforeEach
	void open() {
		this.root = this.outside.resolve("in/box");
		this.folder = new InboxFolder(this.root);
	}

	@Test
	void seesCompleteFilesOldestFirst() throws IOException {
		put("b.csv", "2026-11-02T00:00:00Z");
		put("a.csv", "2026-11-03T00:00:00Z");
		List.of(".a.csv.x7", "~$a.xlsx", "a.csv.part", "b.csv.TMP").forEach((it) -> put(it, "2026-11-01T00:00:00Z"));
		Files.createDirectory(this.root.resolve("more"));
		Files.writeString(this.root.resolve("more/c.csv"), "x");

		assertThat(this.folder.files()).extracting(ArrivedFile::name).containsExactly("b.csv", "a.csv");
	}

	@Test
	void neverFollowsALink() throws IOException {
		Path secret = Files.writeString(this.outside.resolve("secret.csv"), "domain\nsecret.example\n");
		Files.createSymbolicLink(this.root.resolve("link.csv"), secret);
		ArrivedFile file = put("a.csv", "2026-11-01T00:00:00Z");

		assertThat(this.folder.files()).containsExactly(file);
		Files.delete(file.path());
		Files.createSymbolicLink(file.path(), secret);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
			try (InputStream content = this.folder.open(file)) {
				content.readAllBytes();
			}
		});
		assertThat(this.folder.look(file.path())).isNull();
	}

	@Test
	void writesNothingThroughALink() throws IOException {
		ArrivedFile file = put("a.csv", "2026-11-01T00:00:00Z");
		Path elsewhere = Files.createDirectory(this.outside.resolve("elsewhere"));
		Files.delete(this.root.resolve("done"));
		Files.createSymbolicLink(this.root.resolve("done"), elsewhere);

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.folder.settle(file, true, "reason\r\n"));
		assertThat(elsewhere).isEmptyDirectory();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new InboxFolder(this.root))
			.withMessageContaining("icpgraph.inbox.folder");
	}

	@Test
	void movesAFileWithItsProblemsAndOverwritesNone() throws IOException {
		this.folder.settle(put("a.csv.gz", "2026-11-01T00:00:00Z"), true, null);
		this.folder.settle(put("a.csv.gz", "2026-11-02T00:00:00Z"), true, "reason,domain\r\n");
		this.folder.settle(put("a.csv.gz", "2026-11-03T00:00:00Z"), false, "reason\r\n");

		assertThat(names("done")).containsExactlyInAnyOrder("a.csv.gz", "a-2.csv.gz", "a-2.csv.gz.problems.csv");
		assertThat(names("failed")).containsExactlyInAnyOrder("a.csv.gz", "a.csv.gz.problems.csv");
		assertThat(this.folder.files()).isEmpty();
	}

	@Test
	void movesFilesWhoseNamesHaveLettersThatTheServerDoesNotKnow() throws Exception {
		for (int i = 0; i < 2; i++) {
			put("Müller.csv", "2026-11-01T00:00:00Z");
			ProcessBuilder server = new ProcessBuilder(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), InboxSettler.class.getName(), this.root.toString());
			server.environment().put("LC_ALL", "C");

			assertThat(server.inheritIO().start().waitFor()).isZero();
		}

		assertThat(names("failed")).containsExactlyInAnyOrder("Müller.csv", "M__ller.csv.problems.csv", "M__ller-2.csv",
				"M__ller-2.csv.problems.csv");
		assertThat(this.folder.files()).isEmpty();
	}

	@Test
	void aFileThatAnotherApplicationMovedIsNoFault() throws IOException {
		ArrivedFile file = put("a.csv", "2026-11-01T00:00:00Z");
		Files.delete(file.path());

		assertThat(this.folder.settle(file, true, "reason\r\n")).isFalse();
		assertThat(names("done")).isEmpty();
	}

	@Test
	void aFolderThatCannotBeUsedStopsTheStart() throws IOException {
		Path file = Files.writeString(this.outside.resolve("file"), "x");

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new InboxFolder(file))
			.withMessageContaining("set icpgraph.inbox.folder to one that can be written");
	}

	private ArrivedFile put(String name, String time) {
		try {
			Path file = Files.write(this.root.resolve(name), "domain\n".getBytes(StandardCharsets.UTF_8));
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
			return new ArrivedFile(file.toRealPath(), 7, Instant.parse(time));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> names(String part) throws IOException {
		try (Stream<Path> files = Files.list(this.root.resolve(part))) {
			return files.map((it) -> it.getFileName().toString()).toList();
		}
	}

}
