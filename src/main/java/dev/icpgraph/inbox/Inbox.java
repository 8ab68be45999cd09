package dev.icpgraph.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.importer.FileIntake;
import dev.icpgraph.importer.ImportOutcome;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Imports the files of a folder and moves each file away when its import has ended. Its
 * only state is the folder and the imports in Neo4j: after a restart it finds a file
 * again, whose import continues or has ended, since equal content is the same import.
 */
final class Inbox {

	private static final Logger log = LoggerFactory.getLogger(Inbox.class);

	/** Pause before a file is tried again that could not be read or moved. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final InboxFolder folder;

	private final InboxProperties properties;

	private final FileIntake intake;

	private final UploadStore spool;

	private final Clock clock;

	/** Time when each file was first seen in its current state. */
	private final Map<ArrivedFile, Instant> seen = new HashMap<>();

	/** Files that wait for their imports, with the keys of the imports. */
	private final Map<ArrivedFile, String> waiting = new LinkedHashMap<>();

	/** Files with an error, with the time of the next attempt. */
	private final Map<ArrivedFile, Instant> troubled = new HashMap<>();

	Inbox(InboxFolder folder, InboxProperties properties, FileIntake intake, UploadStore spool, Clock clock) {
		this.folder = folder;
		this.properties = properties;
		this.intake = intake;
		this.spool = spool;
		this.clock = clock;
	}

	/**
	 * Moves files with ended imports away and starts the next imports.
	 */
	void look() throws IOException {
		Map.copyOf(this.waiting).forEach(this::settle);
		List<ArrivedFile> files = this.folder.files();
		Set<ArrivedFile> present = files.stream().collect(Collectors.toSet());
		this.seen.keySet().retainAll(present);
		this.troubled.keySet().retainAll(present);
		this.waiting.keySet().retainAll(present);
		Instant now = this.clock.instant();
		for (ArrivedFile file : files) {
			if (this.waiting.size() < this.properties.atOnce() && isReady(file, now)) {
				take(file);
			}
		}
	}

	/**
	 * Leaves the folder to another application.
	 */
	void leave() {
		this.waiting.clear();
	}

	/**
	 * Whether a file has not changed for a while. A file last written longer ago need not
	 * be watched: it arrived by a rename, or by a copy that keeps times.
	 */
	private boolean isReady(ArrivedFile file, Instant now) {
		Instant since = this.seen.computeIfAbsent(file, (_) -> now);
		Instant from = now.minus(this.properties.quiet());
		boolean quiet = !since.isAfter(from) || !file.changed().isAfter(from);
		return quiet && !this.waiting.containsKey(file) && !this.troubled.getOrDefault(file, now).isAfter(now);
	}

	private void take(ArrivedFile file) throws IOException {
		try (InputStream content = this.folder.open(file)) {
			SpooledFile copy = this.spool.keep(file.name(), content);
			boolean taken = false;
			try {
				taken = file.equals(this.folder.look(file.path())) && add(file, copy);
			}
			finally {
				if (!taken) {
					this.spool.done(copy);
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			if (DatabaseAway.isWhy(ex)) {
				throw ex;
			}
			postpone(file, "could not be read", ex); // Others must not wait for it.
		}
	}

	/**
	 * @return whether its import needs the copy
	 */
	private boolean add(ArrivedFile file, SpooledFile copy) {
		ImportOutcome earlier = (copy.fault() == null) ? this.intake.earlier(copy.hash()) : null;
		if (earlier != null) {
			log.info("{} has the content of an earlier import and is not imported again", file.shown());
			move(file, true, earlier);
			return false;
		}
		this.waiting.put(file, this.intake.add(copy));
		return true;
	}

	/**
	 * Moves a file whose import has ended. If the import was undone in the meantime or is
	 * no longer stored, the file is imported at the next look.
	 */
	private void settle(ArrivedFile file, String key) {
		ImportOutcome outcome = this.intake.outcome(key);
		if (outcome == null || outcome.end() == ImportOutcome.End.UNDONE) {
			this.waiting.remove(file);
		}
		else if (outcome.end() != null) {
			this.waiting.remove(file);
			move(file, outcome.end() == ImportOutcome.End.READ, outcome);
		}
	}

	private void move(ArrivedFile file, boolean read, ImportOutcome outcome) {
		try {
			if (this.folder.settle(file, read, outcome.problems())) {
				log.info("{} is moved to {}: {}", file.shown(), read ? "done" : "failed", outcome.sentence());
			}
		}
		catch (IOException ex) {
			postpone(file, "could not be moved", ex);
		}
	}

	private void postpone(ArrivedFile file, String what, Exception ex) {
		this.troubled.put(file, this.clock.instant().plus(PAUSE));
		log.warn("{} {}; trying again in a minute: {}", file.shown(), what, ex.getMessage());
	}

}
