package dev.icpgraph.saved;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.Sha256;
import dev.icpgraph.graph.GraphChanges;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.graph.GraphState;
import dev.icpgraph.loading.Exports;
import dev.icpgraph.snapshot.SavedSnapshot;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotArrays;
import dev.icpgraph.snapshot.SnapshotRefreshed;

/**
 * The snapshot in the file that the settings name. It is read while the application
 * starts, and used if the graph was in its state and all changes since are known.
 */
@Component
class SavedSnapshots implements SavedSnapshot {

	private static final Logger log = LoggerFactory.getLogger(SavedSnapshots.class);

	private final @Nullable SavedFile file;

	private final GraphRevisions revisions;

	/** Null once a snapshot is published. */
	private volatile @Nullable CompletableFuture<SavedReading> reading;

	/** Revision of the graph in the file; -1 without a file of use. */
	private volatile long revision = -1;

	SavedSnapshots(SavedProperties properties, GraphRevisions revisions, ObjectProvider<BuildProperties> build) {
		this.revisions = revisions;
		BuildProperties built = build.getIfAvailable();
		String release = (built != null) ? String.valueOf(built.getVersion()) : "of classes without a version";
		if (properties.file() == null) {
			this.file = null;
			return;
		}
		SavedFile file = new SavedFile(properties.file(),
				HexFormat.of().formatHex(Sha256.of(SnapshotArrays.layout(Exports.texts()))), release);
		this.file = file;
		this.reading = CompletableFuture.supplyAsync(() -> SavedReading.of(file),
				(work) -> Thread.ofPlatform().name("saved-snapshot").daemon().start(work));
	}

	/**
	 * Whether snapshots are saved.
	 */
	boolean enabled() {
		return this.file != null;
	}

	/**
	 * Revision of the graph in the file; -1 without a file of use.
	 */
	long revision() {
		return this.revision;
	}

	@Override
	public @Nullable Snapshot find() {
		CompletableFuture<SavedReading> reading = this.reading;
		return (reading != null) ? usable(reading.join()) : null;
	}

	private @Nullable Snapshot usable(SavedReading read) {
		Snapshot snapshot = read.snapshot();
		if (snapshot == null) {
			if (read.problem() != null) {
				refuse(read.problem());
			}
			else {
				log.info("No snapshot is saved in {} yet", this.file);
			}
			return null;
		}
		GraphState state = snapshot.state();
		long now = this.revisions.current();
		if (now < state.revision()) {
			refuse("it is of revision %d, and the graph is at %d: another graph, or a restored backup"
				.formatted(state.revision(), now));
			return null;
		}
		GraphChanges changes = this.revisions.hasBeenIn(state) ? this.revisions.changesSince(state.revision()) : null;
		if (changes == null) {
			refuse("it is of another graph, or of a time before a backup was restored, or not all changes since revision %d are recorded"
				.formatted(state.revision()));
			return null;
		}
		this.revision = state.revision();
		log.info(
				"Read the saved snapshot of revision {} from {}: {} MB in {} ms; {} accounts and {} people changed since",
				state.revision(), this.file, snapshot.bytes() >> 20, read.took().toMillis(), changes.accounts().size(),
				changes.people().size());
		return snapshot;
	}

	private void refuse(String reason) {
		log.warn("The saved snapshot {} is not used, and everything is read from Neo4j: {}", this.file, reason);
	}

	@EventListener(SnapshotRefreshed.class)
	void release() {
		this.reading = null;
	}

	/**
	 * Saves a snapshot if the graph is still in its state. A write that came while it was
	 * read may be in it in part, and a backup of the state before must not meet that.
	 * @return whether it is saved
	 */
	boolean save(Snapshot snapshot) throws IOException {
		GraphState state = this.revisions.namedState();
		GraphState read = snapshot.state();
		boolean same = (read.token() != null) ? state.equals(read) : state.revision() == read.revision();
		if (this.file == null || !same) {
			return false;
		}
		long start = System.nanoTime();
		boolean written = this.file.write(snapshot, state);
		if (written) {
			this.revision = state.revision();
			log.info("Saved the snapshot of revision {} to {} in {} ms", state.revision(), this.file,
					(System.nanoTime() - start) / 1_000_000);
		}
		return written;
	}

	@Override
	public void discard() {
		this.revision = -1;
		try {
			if (this.file != null) {
				this.file.delete();
			}
		}
		catch (IOException ex) {
			log.warn("The old snapshot {} cannot be deleted, and may have data that was erased since: delete it ({})",
					this.file, ex.toString());
		}
	}

	@Override
	public String toString() {
		return String.valueOf(this.file);
	}

}
