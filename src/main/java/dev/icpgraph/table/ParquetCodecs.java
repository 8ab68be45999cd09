package dev.icpgraph.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

import io.airlift.compress.Compressor;
import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Packs and unpacks pages of Parquet files in pure Java, because native codecs write
 * beyond their buffers if a file states a wrong page size.
 */
public final class ParquetCodecs implements CompressionCodecFactory {

	/** Fraction of the heap allowed for one page; a page of each column is in memory. */
	private static final int OF_HEAP = 32;

	private final long mostOfPage = Runtime.getRuntime().maxMemory() / OF_HEAP;

	/**
	 * Packs with Zstandard for any name.
	 */
	@Override
	public BytesInputCompressor getCompressor(CompressionCodecName name) {
		return new Packing(new ZstdCompressor());
	}

	/**
	 * @throws UnreadableFileException for an unknown codec
	 */
	@Override
	public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
		return new Unpacking(codec(name), this.mostOfPage);
	}

	private static Codec codec(CompressionCodecName name) {
		return switch (name) {
			case UNCOMPRESSED -> (packed, page) -> {
				System.arraycopy(packed, 0, page, 0, Math.min(packed.length, page.length));
				return packed.length;
			};
			case SNAPPY -> of(new SnappyDecompressor());
			case ZSTD -> of(new ZstdDecompressor());
			case LZ4_RAW -> of(new Lz4Decompressor());
			case GZIP -> ParquetCodecs::gunzip;
			case LZO, BROTLI,
					LZ4 ->
				throw new UnreadableFileException(
						"The Parquet file is compressed with %s: write it with Snappy, Zstandard, gzip or LZ4_RAW"
							.formatted(name));
		};
	}

	private static Codec of(Decompressor codec) {
		return (packed, page) -> {
			try {
				return codec.decompress(packed, 0, packed.length, page, 0, page.length);
			}
			catch (MalformedInputException ex) {
				throw new IOException(ex);
			}
		};
	}

	private static int gunzip(byte[] packed, byte[] page) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			int size = in.readNBytes(page, 0, page.length);
			return (in.read() < 0) ? size : size + 1;
		}
	}

	@Override
	public void release() {
		// Holds nothing outside the heap.
	}

	/**
	 * Unpacks into a page of the stated size.
	 */
	private interface Codec {

		/**
		 * @return number of unpacked bytes; differs from the page's length if the file
		 * states a wrong size
		 */
		int unpack(byte[] packed, byte[] page) throws IOException;

	}

	private record Unpacking(Codec codec, long mostOfPage) implements BytesInputDecompressor {

		@Override
		public BytesInput decompress(BytesInput packed, int size) throws IOException {
			return BytesInput.from(page(packed.toInputStream().readAllBytes(), size));
		}

		@Override
		public void decompress(ByteBuffer packed, int packedSize, ByteBuffer page, int size) throws IOException {
			byte[] bytes = new byte[packedSize];
			packed.get(bytes);
			page.put(page(bytes, size));
		}

		private byte[] page(byte[] packed, int size) throws IOException {
			if (size < 0) {
				throw ParquetFile.damaged("a page of negative size");
			}
			if (size > this.mostOfPage) {
				throw ParquetFile.tooLarge("a page", size);
			}
			byte[] page = new byte[size];
			int unpacked = this.codec.unpack(packed, page);
			if (unpacked != size) {
				throw ParquetFile.damaged("a page of another size than it states");
			}
			return page;
		}

		@Override
		public void release() {
			// Holds nothing outside the heap.
		}

	}

	private record Packing(Compressor codec) implements BytesInputCompressor {

		@Override
		public BytesInput compress(BytesInput page) throws IOException {
			byte[] bytes = page.toInputStream().readAllBytes();
			byte[] packed = new byte[this.codec.maxCompressedLength(bytes.length)];
			return BytesInput.from(packed, 0, this.codec.compress(bytes, 0, bytes.length, packed, 0, packed.length));
		}

		@Override
		public CompressionCodecName getCodecName() {
			return CompressionCodecName.ZSTD;
		}

		@Override
		public void release() {
			// Holds nothing outside the heap.
		}

	}

}
