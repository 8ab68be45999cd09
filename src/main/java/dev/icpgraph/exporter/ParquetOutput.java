package dev.icpgraph.exporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.table.ParquetCodecs;

/**
 * Writes a Parquet file for data warehouses: the columns of a list without a template,
 * typed, with exact scores and every reason with its points as JSON. Compressed with
 * Zstandard, in row groups of 16 MB, which are held in memory while they are written.
 */
final class ParquetOutput implements RowOutput, AutoCloseable {

	private static final long ROW_GROUP = 16 << 20;

	private static final JsonMapper mapper = JsonMapper.shared();

	private static final List<Column> COLUMNS = List.of(
			text("id", (row) -> new GlobalId("Account", row.account().id()).encoded()),
			text("account", (row) -> row.account().id()), text("domain", (row) -> row.account().domain()),
			text("name", (row) -> row.account().name()), text("industry", (row) -> row.account().industry()),
			text("country", (row) -> row.account().country()), text("region", (row) -> row.account().region()),
			text("city", (row) -> row.account().city()), text("owner", (row) -> row.account().owner()),
			text("headcount", ExportRow::headcount), whole("headcount_min", (row) -> band(row, NumberBand::min)),
			whole("headcount_max", (row) -> band(row, NumberBand::max)), text("role", ExportRow::role),
			flag("customer", (row) -> row.match().role() == AccountRole.CUSTOMER), text("tier", ExportRow::tier),
			whole("rank", (row) -> (long) row.match().rank()), number("score", (row) -> row.match().score()),
			number("score_low", (row) -> row.match().low()), number("score_high", (row) -> row.match().high()),
			number("fit", (row) -> row.match().fit()), number("intent", (row) -> row.match().intent()),
			number("known_share", (row) -> row.match().knownShare()), text("reasons", ExportRow::reasons),
			text("contributions", (row) -> mapper.writeValueAsString(row.match().reasons())),
			whole("revision", (row) -> row.match().revision()));

	private static final MessageType SCHEMA = new MessageType("matches", COLUMNS.stream().map(Column::type).toList());

	private final ParquetWriter<Group> writer;

	private ParquetOutput(ParquetWriter<Group> writer) {
		this.writer = writer;
	}

	/**
	 * A column of the file.
	 *
	 * @param type its name and type
	 * @param value its value in a row; {@code null} for none
	 */
	private record Column(Type type, Function<ExportRow, @Nullable Object> value) {

		void write(ExportRow row, Group group) {
			Object value = this.value.apply(row);
			switch (value) {
				case null -> {
				}
				case String text -> group.add(this.type.getName(), Binary.fromString(text));
				case Long number -> group.add(this.type.getName(), number);
				case Double number -> group.add(this.type.getName(), number);
				case Boolean yes -> group.add(this.type.getName(), yes);
				default -> throw new IllegalStateException("A column of " + value.getClass());
			}
		}

	}

	/**
	 * Starts a file, which replaces the one at the path.
	 */
	static ParquetOutput to(Path path) throws IOException {
		return new ParquetOutput(ExampleParquetWriter.builder(new LocalOutputFile(path))
			.withType(SCHEMA)
			.withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
			.withRowGroupSize(ROW_GROUP)
			.withCompressionCodec(CompressionCodecName.ZSTD)
			.withCodecFactory(new ParquetCodecs())
			.build());
	}

	@Override
	public void write(ExportRow row) {
		Group group = new SimpleGroup(SCHEMA);
		COLUMNS.forEach((column) -> column.write(row, group));
		try {
			this.writer.write(group);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void end(long rows) {
		// The footer of a Parquet file has the number of its rows.
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private static @Nullable Long band(ExportRow row, Function<NumberBand, @Nullable Long> end) {
		NumberBand headcount = row.account().headcount();
		return (headcount != null) ? end.apply(headcount) : null;
	}

	private static Column text(String name, Function<ExportRow, @Nullable Object> value) {
		return new Column(Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name),
				value);
	}

	private static Column whole(String name, Function<ExportRow, @Nullable Object> value) {
		return new Column(Types.optional(PrimitiveTypeName.INT64).named(name), value);
	}

	private static Column number(String name, Function<ExportRow, @Nullable Object> value) {
		return new Column(Types.optional(PrimitiveTypeName.DOUBLE).named(name), value);
	}

	private static Column flag(String name, Function<ExportRow, @Nullable Object> value) {
		return new Column(Types.optional(PrimitiveTypeName.BOOLEAN).named(name), value);
	}

}
