package dev.icpgraph.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/**
 * The arrays of a snapshot in a file. Each byte is under a checksum, and the length is
 * known, so a file that is damaged anywhere is refused:
 *
 * <pre>
 * ICPGSNAP  format  length of the header, its CRC-32C   8, 4, 4 and 4 bytes
 * header    see {@link FileHeader}, with a CRC-32C of each MiB of each array
 * arrays    one after the other, lowest byte first
 * </pre>
 */
final class SnapshotFile {

	private static final byte[] MAGIC = "ICPGSNAP".getBytes(StandardCharsets.US_ASCII);

	private static final int FORMAT = 1;

	private static final int PREFIX = MAGIC.length + 3 * Integer.BYTES;

	private static final int LONGEST_HEADER = 1 << 28;

	private SnapshotFile() {
	}

	/**
	 * Writes a file, and waits until it is on the disk.
	 * @param header its arrays without checksums
	 */
	static void write(FileChannel file, FileHeader header, List<@Nullable Object> arrays) throws IOException {
		long position = PREFIX + (long) header.encoded().length;
		try (Arena arena = Arena.ofConfined()) {
			ByteBuffer buffer = buffer(arena, StoredArray.BLOCK);
			for (int i = 0; i < arrays.size(); i++) {
				StoredArray stored = header.arrays().get(i);
				Object array = arrays.get(i);
				for (int block = 0; array != null && block < stored.checksums().length; block++) {
					int elements = stored.elements(block);
					ArrayKind.copy(array, stored.begin(block), elements, buffer);
					buffer.position(0).limit(elements * stored.kind().width());
					stored.checksums()[block] = checksum(buffer);
					position = write(file, buffer, position);
					buffer.clear();
				}
			}
		}
		write(file, prefixed(header.encoded()), 0);
		file.force(true);
	}

	private static ByteBuffer prefixed(byte[] header) {
		return ByteBuffer.allocate(PREFIX + header.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(MAGIC)
			.putInt(FORMAT)
			.putInt(header.length)
			.putInt(checksum(ByteBuffer.wrap(header)))
			.put(header)
			.flip();
	}

	private static long write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			at += file.write(bytes, at);
		}
		return at;
	}

	/**
	 * The header of a file.
	 * @throws UnusableFileException if it is damaged or of another format
	 */
	static FileHeader header(FileChannel file) throws IOException {
		ByteBuffer prefix = ByteBuffer.allocate(PREFIX).order(ByteOrder.LITTLE_ENDIAN);
		read(file, prefix, 0);
		byte[] magic = new byte[MAGIC.length];
		prefix.flip().get(magic);
		int format = prefix.getInt();
		int length = prefix.getInt();
		if (!Arrays.equals(magic, MAGIC)) {
			throw new UnusableFileException("it is not a saved snapshot");
		}
		if (format != FORMAT) {
			throw new UnusableFileException(
					"it has the format %d, and this release reads %d".formatted(format, FORMAT));
		}
		if (length < 0 || length > LONGEST_HEADER) {
			throw damaged();
		}
		ByteBuffer bytes = ByteBuffer.allocate(length);
		read(file, bytes, PREFIX);
		if (checksum(bytes.flip()) != prefix.getInt()) {
			throw damaged();
		}
		FileHeader header = FileHeader.decoded(bytes.array());
		if (file.size() != header.bodyBytes() + length + PREFIX) {
			throw damaged();
		}
		return header;
	}

	/**
	 * All arrays of a file, read by several threads.
	 * @param header the header of the file
	 * @throws UnusableFileException if a byte is damaged
	 */
	static List<@Nullable Object> arrays(FileChannel file, FileHeader header) throws IOException {
		List<@Nullable Object> arrays = new ArrayList<>();
		List<Block> blocks = new ArrayList<>();
		long position = file.size() - header.bodyBytes();
		for (StoredArray stored : header.arrays()) {
			Object array = stored.kind().array(stored.length());
			arrays.add(array);
			for (int block = 0; array != null && block < stored.checksums().length; block++) {
				blocks.add(new Block(stored, block, array, position));
				position += (long) stored.elements(block) * stored.kind().width();
			}
		}
		try {
			IntStream.range(0, blocks.size()).parallel().forEach((block) -> blocks.get(block).read(file));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		return arrays;
	}

	private static void read(FileChannel file, ByteBuffer bytes, long position) throws IOException {
		while (bytes.hasRemaining()) {
			if (file.read(bytes, position + bytes.position()) < 0) {
				throw damaged();
			}
		}
	}

	private static ByteBuffer buffer(Arena arena, int bytes) {
		return arena.allocate(bytes, Long.BYTES).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int checksum(ByteBuffer bytes) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes.duplicate());
		return (int) checksum.getValue();
	}

	private static UnusableFileException damaged() {
		return new UnusableFileException("it is damaged");
	}

	/**
	 * A block to read into its array.
	 */
	private record Block(StoredArray stored, int block, Object array, long position) {

		void read(FileChannel file) {
			int elements = this.stored.elements(this.block);
			try (Arena arena = Arena.ofConfined()) {
				ByteBuffer buffer = buffer(arena, elements * this.stored.kind().width());
				SnapshotFile.read(file, buffer, this.position);
				if (checksum(buffer.flip()) != this.stored.checksums()[this.block]) {
					throw damaged();
				}
				ArrayKind.copy(buffer, this.array, this.stored.begin(this.block), elements);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
