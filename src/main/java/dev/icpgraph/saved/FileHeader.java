package dev.icpgraph.saved;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.icpgraph.graph.GraphState;

/**
 * The description of a snapshot and of its arrays, at the beginning of a file.
 *
 * @param layout hash of all that gives arrays their meaning
 * @param release version of the application that wrote it
 */
record FileHeader(String layout, String release, GraphState state, Instant builtAt, List<StoredArray> arrays) {

	/**
	 * Bytes of all arrays.
	 */
	long bodyBytes() {
		return this.arrays.stream().mapToLong(StoredArray::bytes).sum();
	}

	/**
	 * As long for the same arrays, whatever their checksums are.
	 */
	byte[] encoded() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeUTF(this.layout);
			out.writeUTF(this.release);
			out.writeLong(this.state.revision());
			out.writeUTF(Objects.requireNonNull(this.state.token()));
			out.writeLong(this.builtAt.getEpochSecond());
			out.writeInt(this.builtAt.getNano());
			out.writeInt(this.arrays.size());
			for (StoredArray array : this.arrays) {
				array.write(out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static FileHeader decoded(byte[] bytes) throws IOException {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			String layout = in.readUTF();
			String release = in.readUTF();
			GraphState state = new GraphState(in.readLong(), in.readUTF());
			Instant builtAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
			List<StoredArray> arrays = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--) {
				arrays.add(StoredArray.read(in));
			}
			return new FileHeader(layout, release, state, builtAt, arrays);
		}
	}

}
