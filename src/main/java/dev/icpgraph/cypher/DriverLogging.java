package dev.icpgraph.cypher;

import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Logs the driver through SLF4J. The driver's default formats each message with all
 * parameters before it checks whether to log it: megabytes per batch of a load, half the
 * time of sending it.
 */
@Configuration(proxyBeanMethods = false)
class DriverLogging {

	@Bean
	@SuppressWarnings("deprecation") // Stays as long as the default is slow.
	ConfigBuilderCustomizer throughSlf4j() {
		return (settings) -> settings.withLogging(Logging.slf4j());
	}

}
