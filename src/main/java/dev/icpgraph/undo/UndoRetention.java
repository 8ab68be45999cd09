package dev.icpgraph.undo;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.replica.ElectedWriter;

/**
 * Once a day, in the elected application, deletes the undo records of imports that are
 * too old.
 */
@Component
class UndoRetention {

	private static final Logger log = LoggerFactory.getLogger(UndoRetention.class);

	private final UndoRecords records;

	private final UndoProperties properties;

	private final ElectedWriter writer;

	UndoRetention(UndoRecords records, UndoProperties properties, ElectedWriter writer) {
		this.writer = writer;
		this.records = records;
		this.properties = properties;
	}

	@Scheduled(initialDelayString = "${icpgraph.undo.first-check:2m}", fixedDelayString = "24h")
	void daily() {
		if (this.writer.turn().isEmpty()) {
			return;
		}
		DatabaseAway.tolerated(this::forgetOld, (away) -> log
			.warn("Old undo records are deleted tomorrow, because Neo4j is away: {}", away.getMessage()));
	}

	/**
	 * Ends the possibility to undo imports that are too old or too many.
	 */
	void forgetOld() {
		int imports = this.records.forget(OffsetDateTime.now(ZoneOffset.UTC).minus(this.properties.keep()),
				this.properties.keepImports());
		long deleted = this.records.deleteForgotten();
		if (imports > 0 || deleted > 0) {
			log.info("{} imports can no longer be undone; deleted {} undo records", imports, deleted);
		}
	}

}
