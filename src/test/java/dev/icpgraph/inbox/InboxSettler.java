package dev.icpgraph.inbox;

import java.io.IOException;
import java.nio.file.Path;

/** Moves all files of a folder, in a process whose file names have another encoding. */
final class InboxSettler {

	private InboxSettler() {
	}

	public static void main(String[] folder) throws IOException {
		InboxFolder inbox = new InboxFolder(Path.of(folder[0]));
		for (ArrivedFile file : inbox.files()) {
			inbox.settle(file, false, "reason\r\n");
		}
	}

}
