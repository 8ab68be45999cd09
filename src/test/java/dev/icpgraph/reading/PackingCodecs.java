package dev.icpgraph.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import io.airlift.compress.Compressor;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Packs pages as warehouses do.
 */
final class PackingCodecs implements CompressionCodecFactory {

	@Override
	public BytesInputCompressor getCompressor(CompressionCodecName name) {
		return new Packing(name);
	}

	@Override
	public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void release() {
	}

	private record Packing(CompressionCodecName name) implements BytesInputCompressor {

		@Override
		public BytesInput compress(BytesInput page) throws IOException {
			byte[] bytes = page.toByteArray();
			return switch (this.name) {
				case SNAPPY -> packed(new SnappyCompressor(), bytes);
				case ZSTD -> packed(new ZstdCompressor(), bytes);
				case LZ4_RAW -> packed(new Lz4Compressor(), bytes);
				case GZIP -> gzip(bytes);
				default -> BytesInput.from(bytes);
			};
		}

		private static BytesInput packed(Compressor codec, byte[] bytes) {
			byte[] packed = new byte[codec.maxCompressedLength(bytes.length)];
			return BytesInput.from(packed, 0, codec.compress(bytes, 0, bytes.length, packed, 0, packed.length));
		}

		private static BytesInput gzip(byte[] bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
				out.write(bytes);
			}
			return BytesInput.from(packed.toByteArray());
		}

		@Override
		public CompressionCodecName getCodecName() {
			return this.name;
		}

		@Override
		public void release() {
		}

	}

}
