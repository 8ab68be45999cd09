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
 */
record SpooledFile(String name, Path path, String hash, long size, boolean ours) {
}
