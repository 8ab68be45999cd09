package dev.icpgraph.api;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TomcatSettingsIT {

	@Autowired
	private ServletWebServerApplicationContext application;

	@Test
	void responsesMayTakeLongerThanAnyWrite() {
		TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(this.application.getWebServer());

		assertThat(server.getTomcat().getConnector().getAsyncTimeout()).isEqualTo(TimeUnit.MINUTES.toMillis(11));
	}

}
