package dev.icpgraph.importer;

import java.nio.file.Path;

/**
 * A file that lies on disk to be imported.
 *
 * @param name as its sender calls it
 * @param path where it lies
 * @param hash of its content, SHA-256 in hexadecimal
 * @param size in bytes
 * @param ours whether it is a copy to delete after the import
 * @param style of its numbers and dates as far as its sender says
 */
record SpooledFile(String name, Path path, String hash, long size, boolean ours, FileStyle style) {

	SpooledFile(String name, Path path, String hash, long size, boolean ours) {
		this(name, path, hash, size, ours, FileStyle.UNSTATED);
	}

	/**
	 * The same file at another place.
	 */
	SpooledFile at(Path path) {
		return new SpooledFile(this.name, path, this.hash, this.size, this.ours, this.style);
	}

	/**
	 * The same file when its sender says how numbers and dates are written.
	 */
	SpooledFile written(FileStyle style) {
		return new SpooledFile(this.name, this.path, this.hash, this.size, this.ours, style);
	}

}
