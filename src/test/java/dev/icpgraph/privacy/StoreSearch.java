package dev.icpgraph.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.kernel.impl.store.LongerShortString;
import org.neo4j.kernel.impl.store.PropertyType;
import org.neo4j.kernel.impl.store.record.PropertyBlock;

/**
 * Searches all files under a folder for a text: as it is, and as Neo4j packs short texts
 * into its records of properties.
 */
record StoreSearch(Path folder) {

	/**
	 * The files that contain the text.
	 */
	List<String> filesWith(String text) {
		List<byte[]> needles = new ArrayList<>(List.of(text.getBytes(StandardCharsets.UTF_8)));
		packed(text, needles);
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> holds(file, needles))
				.map((file) -> this.folder.relativize(file).toString())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The last words of the packed text; the first one also holds the number of the
	 * property.
	 */
	private static void packed(String text, List<byte[]> needles) {
		PropertyBlock block = new PropertyBlock();
		if (LongerShortString.encode(1, text, block, PropertyType.getPayloadSize())) {
			long[] words = block.getValueBlocks();
			if (words.length > 2) {
				ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (words.length - 1));
				for (int word = 1; word < words.length; word++) {
					bytes.putLong(words[word]);
				}
				needles.add(bytes.array());
			}
		}
	}

	private static boolean holds(Path file, List<byte[]> needles) {
		try {
			String content = Files.readString(file, StandardCharsets.ISO_8859_1);
			return needles.stream().anyMatch((it) -> content.contains(new String(it, StandardCharsets.ISO_8859_1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
