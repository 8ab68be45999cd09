package dev.icpgraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import dev.icpgraph.importer.Workbooks;

/**
 * Files that nobody should send.
 */
enum BadInput {

	/** A row whose cell has two gigabytes. */
	LONG_LINE("accounts.csv", 2_000_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain,name\na.example,", "x", bytes);
		}
	},

	/** Two gigabytes without a line break from the first byte. */
	ONLY_LINE("accounts.csv", 2_000_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain", ",column", bytes);
		}
	},

	/** Five gigabytes of zeros. */
	ZEROS("accounts.csv", 5_000_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("\0", "\0", bytes);
		}
	},

	/** A header, and zeros. */
	ZEROS_AFTER_A_HEADER("accounts.csv", 5_000_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain,name\n", "\0", bytes);
		}
	},

	/** A quote that opens and never closes, before ten thousand rows. */
	OPEN_QUOTE("accounts.csv", 500_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain,name,junk\nfirst.example,\"Alder,x\n", row("quote.example,Bolt,"), bytes);
		}
	},

	/** A quote that opens in each row and never closes. */
	OPEN_QUOTES("accounts.csv", 500_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain,name,junk\n", row("quotes.example,\"Bolt,"), bytes);
		}
	},

	/** A quote that opens before lines which are no rows. */
	OPEN_QUOTE_BEFORE_SHORT_LINES("accounts.csv", 500_000_000L) {
		@Override
		InputStream open(long bytes) {
			return filled("domain,name,junk\nfirst.example,\"Alder,x\n", "y\n", bytes);
		}
	},

	/** Bytes by chance. */
	BINARY("accounts.csv", 200_000_000L) {
		@Override
		InputStream open(long bytes) {
			byte[] block = new byte[1 << 20];
			new Random(1).nextBytes(block);
			return new RepeatedBytes(block, bytes);
		}
	},

	/** The first half of a file in gzip. */
	HALF_GZIP("accounts.csv.gz", 50_000_000L) {
		@Override
		InputStream open(long bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(packed);
					InputStream rows = filled("domain,name\n", lines(), bytes)) {
				rows.transferTo(gzip);
			}
			return half(packed.toByteArray());
		}
	},

	/** A small file in gzip that unpacks to five gigabytes of zeros. */
	GZIP_BOMB("accounts.csv.gz", 5_000_000_000L) {
		@Override
		InputStream open(long bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(packed); InputStream zeros = filled("\0", "\0", bytes)) {
				zeros.transferTo(gzip);
			}
			return new ByteArrayInputStream(packed.toByteArray());
		}
	},

	/** The first half of a workbook. */
	HALF_WORKBOOK("accounts.xlsx", 100_000) {
		@Override
		InputStream open(long rows) {
			String cells = IntStream.rangeClosed(1, (int) rows)
				.mapToObj((i) -> "<row r='%d'><c r='A%d' t='s'><v>0</v></c></row>".formatted(i, i))
				.collect(Collectors.joining());
			return half(Workbooks.of(cells, "<si><t>domain</t></si>"));
		}
	},

	/** The first half of a Parquet file, so that the part with the schema is missing. */
	HALF_PARQUET("accounts.parquet", 5_000_000) {
		@Override
		InputStream open(long bytes) {
			return filled("PAR1", lines(), bytes);
		}
	};

	private static final int JUNK = 50_000;

	private final String file;

	private final long size;

	BadInput(String file, long size) {
		this.file = file;
		this.size = size;
	}

	/** Its name. */
	String file() {
		return this.file;
	}

	/** Its content. */
	InputStream open() throws IOException {
		return open(this.size);
	}

	/**
	 * The content.
	 * @param size number of bytes before packing, or of rows
	 */
	abstract InputStream open(long size) throws IOException;

	private static InputStream filled(String start, String more, long bytes) {
		return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
				new RepeatedBytes(more.repeat((1 << 16) / more.length() + 1).getBytes(StandardCharsets.UTF_8),
						bytes - start.length()));
	}

	private static InputStream half(byte[] whole) {
		return new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2));
	}

	private static String row(String start) {
		return start + "x".repeat(JUNK) + "\n";
	}

	private static String lines() {
		Random random = new Random(2);
		return IntStream.range(0, 10_000)
			.mapToObj((i) -> Long.toHexString(random.nextLong()) + ".example,Alder\n")
			.collect(Collectors.joining());
	}

	/** The same bytes again and again, up to a length. */
	private static final class RepeatedBytes extends InputStream {

		private final byte[] block;

		private long left;

		private int place;

		RepeatedBytes(byte[] block, long length) {
			this.block = block;
			this.left = length;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (this.left == 0) {
				return -1;
			}
			int count = (int) Math.min(Math.min(this.left, length), this.block.length - this.place);
			System.arraycopy(this.block, this.place, target, offset, count);
			this.place = (this.place + count) % this.block.length;
			this.left -= count;
			return count;
		}

	}

}
