package dev.icpgraph.api;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;

import dev.icpgraph.spool.SpoolFolder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sets what Spring has no settings for. Tomcat's folders are in the spool: uploads pass
 * through them, and its default folders are not cleared after a kill. The maximum
 * duration of a response is Spring's own, which GraphQL responses ignore: Tomcat would
 * respond with 503 after 30 seconds while a change continues.
 */
@Component
class TomcatSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final SpoolFolder spool;

	private final Duration longest;

	TomcatSettings(SpoolFolder spool, @Value("${spring.mvc.async.request-timeout}") Duration longest) {
		this.spool = spool;
		this.longest = longest;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setBaseDirectory(folder(this.spool.incoming()));
		factory.setDocumentRoot(folder(this.spool.run().resolve("documents")));
		factory.addConnectorCustomizers((connector) -> connector.setAsyncTimeout(this.longest.toMillis()));
		factory.addContextValves(ClientConnection.tracking());
	}

	private static File folder(Path path) {
		File folder = path.toFile();
		if (!folder.mkdirs()) {
			throw new IllegalStateException(folder + " cannot be created");
		}
		return folder;
	}

}
