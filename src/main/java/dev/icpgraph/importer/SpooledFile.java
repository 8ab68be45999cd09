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
 * @param options what its sender says about it
 */
record SpooledFile(String name, Path path, String hash, long size, boolean ours, ImportOptions options) {

	SpooledFile(String name, Path path, String hash, long size, boolean ours) {
		this(name, path, hash, size, ours, ImportOptions.NONE);
	}

	SpooledFile(String name, Path path, String hash, long size, boolean ours, FileStyle style) {
		this(name, path, hash, size, ours, ImportOptions.written(style));
	}

	/**
	 * The same file when its sender says something about it.
	 */
	SpooledFile with(ImportOptions options) {
		return new SpooledFile(this.name, this.path, this.hash, this.size, this.ours, options);
	}

	/**
	 * The style of numbers and dates as far as its sender says.
	 */
	FileStyle style() {
		return this.options.style();
	}

}
