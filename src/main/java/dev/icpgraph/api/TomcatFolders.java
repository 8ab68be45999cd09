package dev.icpgraph.api;

import java.io.File;
import java.nio.file.Path;

import dev.icpgraph.spool.SpoolFolder;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts Tomcat's folders into the spool: uploads pass through them, and its default
 * folders are not cleared after a kill.
 */
@Component
class TomcatFolders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final SpoolFolder spool;

	TomcatFolders(SpoolFolder spool) {
		this.spool = spool;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setBaseDirectory(folder(this.spool.incoming()));
		factory.setDocumentRoot(folder(this.spool.run().resolve("documents")));
	}

	private static File folder(Path path) {
		File folder = path.toFile();
		if (!folder.mkdirs()) {
			throw new IllegalStateException(folder + " cannot be created");
		}
		return folder;
	}

}
