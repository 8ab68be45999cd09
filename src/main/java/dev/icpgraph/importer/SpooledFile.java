package dev.icpgraph.importer;

import java.nio.file.Path;

/**
 * A file on disk, ready to import.
 *
 * @param name name given by the sender
 * @param path its place on disk
 * @param hash SHA-256 of its content in hexadecimal
 * @param size size in bytes
 * @param ours whether it is a copy to delete after the import
 * @param style style of its numbers and dates, as far as the sender states it
 */
record SpooledFile(String name, Path path, String hash, long size, boolean ours, FileStyle style) {

	SpooledFile(String name, Path path, String hash, long size, boolean ours) {
		this(name, path, hash, size, ours, FileStyle.UNSTATED);
	}

	/**
	 * The same file at another path.
	 */
	SpooledFile at(Path path) {
		return new SpooledFile(this.name, path, this.hash, this.size, this.ours, this.style);
	}

	/**
	 * The same file with a style that the sender states.
	 */
	SpooledFile written(FileStyle style) {
		return new SpooledFile(this.name, this.path, this.hash, this.size, this.ours, style);
	}

}
