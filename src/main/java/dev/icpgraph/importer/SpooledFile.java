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
