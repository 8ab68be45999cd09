package dev.icpgraph.spool;

import java.io.IOException;
import java.util.List;

/**
 * Recognizes a full disk of this application, for which Java has no exception type.
 */
public final class DiskFull {

	/** The cause and the remedy in words. */
	public static final String ADVICE = "The disk of this server is full: make room on the disk of icpgraph.spool.folder, "
			+ "or set another folder, and send the request again";

	private static final List<String> MESSAGES = List.of("No space left on device", "Disk quota exceeded",
			"not enough space on the disk");

	private DiskFull() {
	}

	/**
	 * Whether an exception or one of its causes means that the disk is full.
	 */
	public static boolean isWhy(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (cause instanceof IOException && MESSAGES.stream().anyMatch(message::contains)) {
				return true;
			}
		}
		return false;
	}

}
