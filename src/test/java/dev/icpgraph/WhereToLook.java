package dev.icpgraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Tells a new user where to look, once there is something to see.
 */
@TestConfiguration(proxyBeanMethods = false)
class WhereToLook {

	private static final Logger log = LoggerFactory.getLogger(WhereToLook.class);

	WhereToLook(@Value("${server.port:8080}") int port) {
		log.info("GraphiQL will be at http://localhost:{}/graphiql", port);
	}

}
