package dev.icpgraph.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParquetFileTests {

	private static final String CUSTOMERS = """
			message customers { optional binary account (STRING); optional double good_to_work_with;
			  optional int32 since (DATE); optional int64 orders; optional int64 revenue_usd (DECIMAL(12,2)); }""";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource(value = CompressionCodecName.class, names = { "UNCOMPRESSED", "SNAPPY", "ZSTD", "GZIP", "LZ4_RAW" })
	void isReadAsItsCsvWouldBe(CompressionCodecName codec) throws IOException {
		PlannedFile read = PlannedFile.ofBytes("customers.parquet",
				parquet(codec, CUSTOMERS,
						(row) -> row.append("account", "lumen.example")
							.append("good_to_work_with", 0.125)
							.append("since", 17_162)
							.append("orders", 1250L)
							.append("revenue_usd", 1_250_050L),
						(row) -> row.append("account", "x.example").append("good_to_work_with", Double.NaN)));

		assertThat(read.plan().why()).isEqualTo("The file is named after customers");
		assertThat(read.all(RowKind.CUSTOMERS)).containsExactly(Map.of("account", "lumen.example", "goodToWorkWith",
				0.125, "since", "2016-12-27", "orders", 1250L, "revenueUsd", 12_500.5), Map.of("account", "x.example"));
		assertThat(read.faults()).isEmpty();
	}

	@Test
	void aTimeAtMidnightIsItsDay() throws IOException {
		PlannedFile read = PlannedFile.ofBytes("customers.parquet", parquet(CompressionCodecName.SNAPPY, """
				message m { optional binary account (STRING); optional int64 since (TIMESTAMP(MICROS,true)); }""",
				(row) -> row.append("account", "lumen.example").append("since", 17_162L * 86_400_000_000L)));

		assertThat(read.only(RowKind.CUSTOMERS)).containsEntry("since", "2016-12-27");
	}

	@Test
	void aProfileReadsItAsItReadsCsv() throws IOException {
		PlannedFile read = PlannedFile.ofBytes("export.parquet", parquet(CompressionCodecName.SNAPPY, """
				message m { optional binary Company; optional binary Website (STRING); }""",
				(row) -> row.append("Company", "Lumen").append("Website", "https://lumen.example/about")));

		assertThat(read.only(RowKind.ACCOUNTS)).isEqualTo(Map.of("domain", "lumen.example", "name", "Lumen"));
	}

	@Test
	void columnsOfListsAreIgnoredWithAWarning() throws IOException {
		PlannedFile read = PlannedFile.ofBytes("accounts.parquet", parquet(CompressionCodecName.SNAPPY, """
				message m { optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
				  optional binary domain (STRING); repeated int32 years; }""",
				(row) -> row.append("domain", "lumen.example").append("years", 1)));

		assertThat(read.values(RowKind.ACCOUNTS, "domain")).containsExactly("lumen.example");
		assertThat(read.warnings()).isEqualTo(
				List.of("The column 'tags' holds lists or structures and was ignored: write one value in each row",
						"The column 'years' holds lists or structures and was ignored: write one value in each row"));
	}

	@Test
	void aProblemNamesItsRow() throws IOException {
		PlannedFile read = PlannedFile.ofBytes("customers.parquet", parquet(CompressionCodecName.SNAPPY, CUSTOMERS,
				(row) -> row.append("account", "lumen.example"), (row) -> row.append("orders", 7L)));

		assertThat(read.faults()).containsExactly("3 account MISSING");
	}

	@Test
	void bytesThatAreNoTextAreRefused() throws IOException {
		byte[] file = parquet(CompressionCodecName.SNAPPY, "message m { optional binary domain; }",
				(row) -> row.append("domain", Binary.fromConstantByteArray(new byte[] { (byte) 0xC3, 0x28 })));

		assertRefused(file, "The column 'domain' of the Parquet file has bytes that are not text");
	}

	@Test
	void aDamagedFileIsRefused() throws IOException {
		byte[] whole = parquet(CompressionCodecName.SNAPPY, CUSTOMERS, (row) -> row.append("account", "lumen.example"));
		byte[] overwritten = whole.clone();
		Arrays.fill(overwritten, 4, 40, (byte) 0xFF);

		assertRefused(Arrays.copyOf(whole, whole.length / 2), "The Parquet file cannot be read (");
		assertRefused(overwritten, "The Parquet file cannot be read (");
		assertRefused("PAR1, a name\nx, y\n".getBytes(StandardCharsets.UTF_8), "The Parquet file cannot be read (");
	}

	@Test
	void aPageThatClaimsToUnpackToMuchIsRefused() throws IOException {
		byte[] file = parquet(CompressionCodecName.ZSTD, "message m { required binary domain (STRING); }",
				(row) -> row.append("domain", "x".repeat(20_000_000)));

		assertRefused(file, "icpgraph.upload.max-unpacked");
	}

	@Test
	void aCodecThatIsNotKnownIsNamed() throws IOException {
		assertRefused(parquet(CompressionCodecName.BROTLI, CUSTOMERS, (row) -> row.append("account", "lumen.example")),
				"compressed with BROTLI");
	}

	@Test
	void aFooterBeyondTheHeapIsRefused() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.ofBytes("accounts.parquet",
					new byte[] { 'P', 'A', 'R', '1', 0, 0, 0, (byte) 0xF0, 'P', 'A', 'R', '1' }))
			.withMessageContaining("the footer has 4,026,531,840 bytes");
	}

	/** A file with any change is read or refused. */
	@Test
	void anyDamageIsReadOrRefused() throws IOException {
		byte[] whole = parquet(CompressionCodecName.SNAPPY, CUSTOMERS, (row) -> row.append("account", "lumen.example"),
				(row) -> row.append("account", "x.example").append("orders", 7L));
		for (int i = 4; i < whole.length; i++) {
			byte[] damaged = whole.clone();
			damaged[i] ^= (byte) (0x55 + i);
			try {
				PlannedFile read = PlannedFile.ofBytes("customers.parquet", damaged);
				assertThat(read.all(RowKind.CUSTOMERS)).hasSizeLessThanOrEqualTo(1_000);
			}
			catch (UnreadableFileException ex) {
				assertThat(ex).hasMessageStartingWith("The ");
			}
		}
	}

	private static void assertRefused(byte[] content, String why) {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> PlannedFile.ofBytes("accounts.parquet", content).all(RowKind.ACCOUNTS))
			.withMessageContaining(why);
	}

	@SafeVarargs
	private byte[] parquet(CompressionCodecName codec, String schema, Consumer<Group>... rows) throws IOException {
		MessageType type = MessageTypeParser.parseMessageType(schema);
		Path file = this.folder.resolve("file.parquet");
		try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
			.withType(type)
			.withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
			.withCompressionCodec(codec)
			.withCodecFactory(new PackingCodecs())
			.build()) {
			for (Consumer<Group> row : rows) {
				Group group = new SimpleGroup(type);
				row.accept(group);
				writer.write(group);
			}
		}
		return Files.readAllBytes(file);
	}

}
