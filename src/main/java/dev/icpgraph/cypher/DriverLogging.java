package dev.icpgraph.cypher;

import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Logs the driver through SLF4J. Its default writes each message to the server with all
 * parameters as text before it asks whether that is logged: megabytes for each batch of a
 * load, half the time of sending it.
 */
@Configuration(proxyBeanMethods = false)
class DriverLogging {

	@Bean
	@SuppressWarnings("deprecation") // Nothing replaces it while the default is slow.
	ConfigBuilderCustomizer throughSlf4j() {
		return (settings) -> settings.withLogging(Logging.slf4j());
	}

}
