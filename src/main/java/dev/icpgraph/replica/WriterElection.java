package dev.icpgraph.replica;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.cypher.GraphSchema;

/**
 * Renews the lease of the elected writer, or tries to take it, and releases it on
 * shutdown.
 */
@Component
class WriterElection {

	private static final Logger log = LoggerFactory.getLogger(WriterElection.class);

	private final ElectedWriter writer;

	private final GraphSchema schema;

	private boolean elected;

	WriterElection(ElectedWriter writer, GraphSchema schema) {
		this.writer = writer;
		this.schema = schema;
	}

	@Scheduled(fixedDelayString = "${icpgraph.replica.renew:3s}")
	void renew() {
		if (this.schema.applied()) {
			DatabaseAway.tolerated(this.writer::renew, (_) -> {
			});
		}
		boolean now = this.writer.turn().isPresent();
		if (now != this.elected) {
			log.info(now ? "This application now records scores and runs periodic jobs"
					: "This application no longer records scores or runs periodic jobs");
			this.elected = now;
		}
	}

	@PreDestroy
	void stop() {
		try {
			this.writer.release();
		}
		catch (RuntimeException ex) {
			log.debug("The turn ends with its lease", ex);
		}
	}

}
