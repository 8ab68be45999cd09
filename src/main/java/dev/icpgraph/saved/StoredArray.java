package dev.icpgraph.saved;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * An array in a file, in blocks that threads read in parallel.
 *
 * @param length number of elements
 * @param checksums CRC-32C of each block; do not modify
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredArray(ArrayKind kind, int length, int[] checksums) {

	/** Bytes of a block, small enough for the cache of a processor. */
	static final int BLOCK = 1 << 20;

	static StoredArray unchecked(ArrayKind kind, int length) {
		return new StoredArray(kind, length, new int[blocks(kind, length)]);
	}

	private static int blocks(ArrayKind kind, int length) {
		return (int) (((long) length * kind.width() + BLOCK - 1) / BLOCK);
	}

	long bytes() {
		return (long) this.length * this.kind.width();
	}

	/**
	 * The first element of a block.
	 */
	int begin(int block) {
		return block * (BLOCK / this.kind.width());
	}

	/**
	 * Number of elements in a block.
	 */
	int elements(int block) {
		return Math.min(BLOCK / this.kind.width(), this.length - begin(block));
	}

	void write(DataOutput out) throws IOException {
		out.writeByte(this.kind.code());
		out.writeInt(this.length);
		for (int checksum : this.checksums) {
			out.writeInt(checksum);
		}
	}

	static StoredArray read(DataInput in) throws IOException {
		StoredArray array = unchecked(ArrayKind.of(in.readByte()), in.readInt());
		for (int block = 0; block < array.checksums.length; block++) {
			array.checksums[block] = in.readInt();
		}
		return array;
	}

}
