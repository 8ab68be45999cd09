package dev.icpgraph.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.spool.SpoolFolders;
import dev.icpgraph.cell.FileStyle;

import static org.assertj.core.api.Assertions.assertThat;

class UploadStoreTests {

	private SpoolFolder spool;

	private UploadStore store;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.spool = SpoolFolders.in(folder);
		this.store = storeOf("graph-1");
	}

	private UploadStore storeOf(String name) {
		return new UploadStore(this.spool, new UploadProperties(DataSize.ofKilobytes(100)), new UploadTurns(),
				() -> name);
	}

	@AfterEach
	void close() throws IOException {
		this.spool.destroy();
	}

	@Test
	void keepsAPackedFileWithItsOptionsForTheNextStart() throws IOException {
		SpooledFile file = keep("deals.csv.gz", gzip("domain\nlumen.example\n"))
			.with(new ImportOptions(FileStyle.UNSTATED, "customers", Map.of("won", "Paid")));

		this.store.kept(file, "customers-1");

		assertThat(this.store.found("customers-1")).extracting(SpooledFile::name, SpooledFile::options)
			.containsExactly("deals.csv", file.options());
	}

	@Test
	void applicationsOfTwoStoresOnOneFolderLeaveTheFilesOfTheOtherAlone() throws IOException {
		UploadStore other = storeOf("graph-2");
		Path kept = this.store.kept(keep("accounts.csv", new byte[] { 'x' }), "accounts-1").path();
		age(kept);

		assertThat(this.store.keys()).containsExactly("accounts-1");
		assertThat(other.keys()).isEmpty();
		assertThat(other.found("accounts-1")).isNull();
		other.forget("accounts-1");

		assertThat(this.store.found("accounts-1")).isNotNull();
		this.store.forget("accounts-1");
		assertThat(kept).doesNotExist();
	}

	@Test
	void findsAFileThatAnEarlierVersionKept() throws IOException {
		Path kept = this.store.kept(keep("accounts.csv", new byte[] { 'x' }), "accounts-1").path();
		Path note = kept.resolveSibling("accounts-1.json");
		Path former = Files.move(note, this.spool.kept("graph-1").resolveSibling("accounts-1.json"));

		assertThat(this.store.found("accounts-1")).extracting(SpooledFile::name).isEqualTo("accounts.csv");
		this.store.forget("accounts-1");
		assertThat(former).doesNotExist();
	}

	private static void age(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
	}

	@Test
	void aGzipFileIsTheFileInIt() throws IOException {
		SpooledFile packed = keep("accounts.csv.gz", gzip("domain\nlumen.example\n"));
		SpooledFile plain = keep("accounts.csv", "domain\nlumen.example\n".getBytes(StandardCharsets.UTF_8));

		assertThat(packed.name()).isEqualTo("accounts.csv");
		assertThat(packed.hash()).isEqualTo(plain.hash());
		assertThat(packed.size()).isEqualTo(21);
		assertThat(Files.readString(packed.path())).isEqualTo("domain\nlumen.example\n");
		this.store.done(packed);
		this.store.done(plain);
		assertThat(packed.path()).doesNotExist();
	}

	@Test
	void stopsReadingAFileThatUnpacksToTooMuch() throws IOException {
		SpooledFile bomb = keep("accounts.csv.gz", gzip("x".repeat(10_000_000)));

		assertThat(bomb.fault()).contains("icpgraph.upload.max-unpacked");
		assertThat(bomb.path()).isEmptyFile();
		this.store.done(bomb);
	}

	@Test
	void recognizesATruncatedFile() throws IOException {
		byte[] whole = gzip("domain\nlumen.example\n");
		SpooledFile cut = keep("accounts.csv.gz", Arrays.copyOf(whole, whole.length - 12));

		assertThat(cut.fault()).contains("damaged");
		assertThat(cut.path()).isEmptyFile();
		assertThat(keep("people.csv.gz", Arrays.copyOf(whole, whole.length - 12)).hash()).isNotEqualTo(cut.hash());
		this.store.done(cut);
	}

	@Test
	void theNameOfAFileHasNeitherAPathNorCharactersThatATerminalObeys() throws IOException {
		assertThat(keep("../../etc/pass\u001b[31mwd\n\u202e.csv", new byte[0]).name()).isEqualTo("pass[31mwd .csv");
		assertThat(keep("C:\\Users\\ada\\accounts.csv", new byte[0]).name()).isEqualTo("accounts.csv");
		assertThat(keep("x".repeat(5000), new byte[0]).name()).hasSize(201);
		assertThat(keep("\u0000", new byte[0]).name()).isEqualTo("unnamed.csv");
	}

	private SpooledFile keep(String name, byte[] content) throws IOException {
		return this.store.keep(name, new ByteArrayInputStream(content));
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
