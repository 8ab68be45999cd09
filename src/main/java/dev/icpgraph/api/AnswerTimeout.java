package dev.icpgraph.api;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sets the longest time of an answer where it counts: GraphQL answers ignore Spring's own
 * setting, and Tomcat would answer 503 after 30 seconds while a change goes on.
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
