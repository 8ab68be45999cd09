package dev.icpgraph.upload;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.FileStyle;

/**
 * A file on disk, ready to import.
 *
 * @param name name given by the sender
 * @param path its place on disk
 * @param hash SHA-256 of its content in hexadecimal
 * @param size size in bytes
 * @param ours whether it is a copy to delete after the import
 * @param options options given by its sender
 * @param fault the reason why it cannot be read, and the correction; {@code null} if it
 * is readable
 */
public record SpooledFile(String name, Path path, String hash, long size, boolean ours, ImportOptions options,
		@Nullable String fault) {

	public SpooledFile(String name, Path path, String hash, long size, boolean ours) {
		this(name, path, hash, size, ours, ImportOptions.NONE, null);
	}

	public SpooledFile(String name, Path path, String hash, long size, boolean ours, FileStyle style) {
		this(name, path, hash, size, ours, ImportOptions.written(style), null);
	}

	/**
	 * The same file at another path.
	 */
	SpooledFile at(Path path) {
		return new SpooledFile(this.name, path, this.hash, this.size, this.ours, this.options, this.fault);
	}

	/**
	 * The same file with its sender's options.
	 */
	public SpooledFile with(ImportOptions options) {
		return new SpooledFile(this.name, this.path, this.hash, this.size, this.ours, options, this.fault);
	}

	/**
	 * The same file with a reason why it cannot be read.
	 */
	SpooledFile broken(String why) {
		return new SpooledFile(this.name, this.path, this.hash, this.size, this.ours, this.options, why);
	}

	/**
	 * The style of numbers and dates as far as its sender gave it.
	 */
	public FileStyle style() {
		return this.options.style();
	}

}
