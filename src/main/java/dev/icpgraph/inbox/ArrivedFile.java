package dev.icpgraph.inbox;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

import dev.icpgraph.text.Excerpt;

/**
 * A file in the folder as it was when seen.
 *
 * @param path path of the file
 * @param size size in bytes
 * @param changed time of the last write
 */
record ArrivedFile(Path path, long size, Instant changed) {

	private static final int LONGEST_NAME = 200;

	static ArrivedFile of(Path path, BasicFileAttributes attributes) {
		return new ArrivedFile(path, attributes.size(), attributes.lastModifiedTime().toInstant());
	}

	String name() {
		return String.valueOf(this.path.getFileName());
	}

	/**
	 * Its name for the log.
	 */
	String shown() {
		return Excerpt.of(name(), LONGEST_NAME);
	}

}
