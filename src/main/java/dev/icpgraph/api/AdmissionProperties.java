package dev.icpgraph.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of costly requests: lookalikes, what-if, drafts from customers and exports.
 *
 * @param atOnce number of requests that run at once; 0 for half of the processors
 * @param queue number of requests that may wait on this server
 * @param queuePerCaller number of one caller's requests that may wait or run
 * @param patience maximum wait for a turn
 */
@ConfigurationProperties("icpgraph.costly")
record AdmissionProperties(@DefaultValue("0") int atOnce, @DefaultValue("1000") int queue,
		@DefaultValue("500") int queuePerCaller, @DefaultValue("60s") Duration patience) {

	AdmissionProperties {
		if (atOnce == 0) {
			atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		}
		if (atOnce < 0 || queue < 0 || queuePerCaller < 1 || patience.isNegative()) {
			throw new IllegalArgumentException("icpgraph.costly: at-once, queue and patience must not be negative, "
					+ "and queue-per-caller must be at least 1");
		}
	}

}
