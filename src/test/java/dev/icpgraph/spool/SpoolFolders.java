package dev.icpgraph.spool;

import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/**
 * Makes spool folders for tests of other packages.
 */
public final class SpoolFolders {

	private SpoolFolders() {
	}

	/**
	 * A spool folder of at most 100 MB.
	 */
	public static SpoolFolder in(Path folder) {
		return new SpoolFolder(new SpoolProperties(folder, DataSize.ofMegabytes(100)));
	}

}
