package dev.icpgraph.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.English;

/**
 * A Parquet file, read by row group. One packed row group and one unpacked page of each
 * column are in memory. Columns of lists, maps and structures are ignored with a warning.
 */
final class ParquetFile implements TableFile {

	/** Fraction of the heap allowed for a packed row group, or the footer. */
	private static final int OF_HEAP = 8;

	/** Bytes at the end: the length of the footer, and the mark of the format. */
	private static final int TAIL = 8;

	private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);

	private final ParquetFileReader file;

	private final MessageType schema;

	private final List<String> header;

	private final List<String> warnings;

	private @Nullable RecordReader<Group> group;

	private long leftInGroup;

	private long line = 1;

	private ParquetFile(ParquetFileReader file, MessageType schema, List<String> warnings) {
		this.file = file;
		this.schema = schema;
		this.header = schema.getFields().stream().map(Type::getName).toList();
		this.warnings = warnings;
	}

	/**
	 * Opens a Parquet file and reads its schema.
	 * @throws UnreadableFileException if it is damaged or encrypted, or has no column of
	 * single values
	 */
	static ParquetFile open(Path path) throws IOException {
		ParquetFileReader file = file(path);
		try {
			List<Type> single = new ArrayList<>();
			List<String> warnings = new ArrayList<>();
			for (Type type : file.getFileMetaData().getSchema().getFields()) {
				if (type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)) {
					single.add(type);
				}
				else {
					warnings
						.add("The column '%s' holds lists or structures and was ignored: write one value in each row"
							.formatted(type.getName()));
				}
			}
			if (single.isEmpty()) {
				throw new UnreadableFileException("The Parquet file has no column of single values");
			}
			MessageType schema = new MessageType("rows", single);
			file.setRequestedSchema(schema);
			return new ParquetFile(file, schema, List.copyOf(warnings));
		}
		catch (RuntimeException ex) {
			file.close();
			throw unreadable(ex);
		}
	}

	/**
	 * Reads the footer and checks that the rows stay within bounds.
	 * @param most maximum number of unpacked bytes, and of values
	 * @throws UnreadableFileException if it is damaged or too large
	 */
	static void check(Path path, long most) throws IOException {
		long ofHeap = Runtime.getRuntime().maxMemory() / OF_HEAP;
		long footer = footer(path);
		if (footer > ofHeap) {
			throw tooLarge("the footer", footer);
		}
		try (ParquetFileReader file = file(path)) {
			double unpacked = 0;
			double values = 0;
			for (BlockMetaData group : file.getRowGroups()) {
				if (group.getCompressedSize() > ofHeap) {
					throw tooLarge("a row group", group.getCompressedSize());
				}
				unpacked += group.getTotalByteSize();
				values += (double) group.getRowCount() * group.getColumns().size();
			}
			if (unpacked > most || values > most) {
				throw tooLarge("the whole", (long) Math.max(unpacked, values));
			}
		}
	}

	private static long footer(Path path) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
			bytes.seek(Math.max(0, bytes.length() - TAIL));
			byte[] tail = new byte[TAIL];
			if (bytes.read(tail) < TAIL || !Arrays.equals(tail, TAIL - MARK.length, TAIL, MARK, 0, MARK.length)) {
				throw damaged("its end is missing");
			}
			return Integer.toUnsignedLong(ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt());
		}
	}

	private static ParquetFileReader file(Path path) throws IOException {
		try {
			return ParquetFileReader.open(new LocalInputFile(path),
					ParquetReadOptions.builder(new PlainParquetConfiguration())
						.withCodecFactory(new ParquetCodecs())
						.build());
		}
		catch (IOException | RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	@Override
	public List<String> header() {
		return this.header;
	}

	@Override
	public @Nullable CsvRow nextOfAny() {
		try {
			for (Group values = read(); values != null; values = read()) {
				this.line++;
				CsvRow row = new CsvRow(this.line, ParquetCells.of(values), null);
				if (!row.blank()) {
					return row;
				}
			}
			return null;
		}
		catch (IOException | RuntimeException ex) {
			throw unreadable(ex);
		}
	}

	private @Nullable Group read() throws IOException {
		while (this.group == null || this.leftInGroup == 0) {
			PageReadStore pages = this.file.readNextRowGroup();
			if (pages == null) {
				return null;
			}
			this.leftInGroup = pages.getRowCount();
			this.group = new ColumnIOFactory().getColumnIO(this.schema)
				.getRecordReader(pages, new GroupRecordConverter(this.schema));
		}
		this.leftInGroup--;
		return this.group.read();
	}

	@Override
	public List<String> warnings() {
		return this.warnings;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/**
	 * Wraps an exception of the reader, which throws many types for invalid files.
	 */
	private static UnreadableFileException unreadable(Exception cause) {
		for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
			if (reason instanceof UnreadableFileException ours) {
				return ours;
			}
		}
		return damaged(cause.getMessage());
	}

	static UnreadableFileException damaged(@Nullable String why) {
		return new UnreadableFileException("The Parquet file cannot be read (%s): write it again"
			.formatted((why != null) ? why : "it is damaged"));
	}

	static UnreadableFileException tooLarge(String part, long size) {
		return new UnreadableFileException(("The Parquet file is too large to unpack (%s has %s): write smaller "
				+ "pages and row groups, send it in parts, give the application more memory, or raise "
				+ "icpgraph.upload.max-unpacked")
			.formatted(part, English.counted(size, "byte", "bytes")));
	}

}
