package dev.icpgraph.importer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Ensures that every import and every undo ends: renews the leases of this application,
 * takes over abandoned imports whose files are here, and fails the other abandoned ones.
 */
@Component
class ImportRecovery {

	private static final Logger log = LoggerFactory.getLogger(ImportRecovery.class);

	private final ImportQueue queue;

	private final UndoQueue undos;

	private final Imports imports;

	private final ImportLeases leases;

	private final UploadStore spool;

	private final GraphSchema schema;

	private final Duration patience;

	/** Time when an import was first seen abandoned, by its key and its last lease. */
	private final Map<String, Instant> seen = new HashMap<>();

	ImportRecovery(ImportQueue queue, UndoQueue undos, Imports imports, ImportLeases leases, UploadStore spool,
			GraphSchema schema, ImporterProperties properties) {
		this.queue = queue;
		this.undos = undos;
		this.imports = imports;
		this.leases = leases;
		this.spool = spool;
		this.schema = schema;
		this.patience = properties.lease();
	}

	@Scheduled(fixedDelay = 1000)
	void renew() {
		Set<String> keys = this.queue.keys();
		whileNeo4jIsThere(() -> {
			if (!keys.isEmpty()) {
				this.leases.renew(keys).forEach(this.queue::cancel);
			}
		});
	}

	/**
	 * Takes over abandoned imports. An application that has just lost Neo4j gets another
	 * lease period to renew its imports.
	 */
	@Scheduled(fixedDelay = 2000)
	void adopt() {
		whileNeo4jIsThere(() -> {
			Map<Import, String> orphans = this.leases.orphans();
			Set<String> present = orphans.entrySet()
				.stream()
				.map((it) -> it.getKey().key() + it.getValue())
				.collect(Collectors.toSet());
			this.seen.keySet().retainAll(present);
			orphans.forEach(this::adopt);
		});
	}

	private void adopt(Import orphan, String lease) {
		if (this.queue.has(orphan)) {
			return;
		}
		if (orphan.status() == ImportStatus.UNDOING) {
			this.undos.resume(orphan);
			return;
		}
		SpooledFile file = this.spool.found(orphan.key());
		if (file != null) {
			this.queue.resume(orphan, file);
		}
		else if (this.seen.computeIfAbsent(orphan.key() + lease, (_) -> Instant
			.now()).isBefore(Instant.now().minus(this.patience)) && this.leases.endOrphan(orphan.ended(
					ImportStatus.FAILED,
					"The application stopped before it was done: send the file again; rows already written count as unchanged"))) {
			log.info("Import of {} is FAILED: its application is gone, with its file", orphan.file());
		}
	}

	/**
	 * Deletes files without an import. A file is kept only after its import is saved, so
	 * they are not needed.
	 */
	@Scheduled(fixedDelay = 10_000)
	void clean() {
		whileNeo4jIsThere(() -> {
			Set<String> kept = this.spool.keys();
			kept.removeAll(this.queue.keys());
			if (!kept.isEmpty()) {
				this.imports.unfinished().forEach((it) -> kept.remove(it.key()));
				kept.forEach(this.spool::forget);
			}
		});
	}

	private void whileNeo4jIsThere(Runnable work) {
		if (this.schema.applied()) {
			DatabaseAway.tolerated(work, (_) -> {
			});
		}
	}

}
