package dev.icpgraph.api;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sets the maximum duration of a response in Tomcat: GraphQL responses ignore Spring's
 * own setting, and Tomcat would respond with 503 after 30 seconds while a change
 * continues.
 */
@Component
class AnswerTimeout implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final Duration longest;

	AnswerTimeout(@Value("${spring.mvc.async.request-timeout}") Duration longest) {
		this.longest = longest;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers((connector) -> connector.setAsyncTimeout(this.longest.toMillis()));
	}

}
