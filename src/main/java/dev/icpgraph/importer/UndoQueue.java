package dev.icpgraph.importer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.undo.GraphUndo;
import dev.icpgraph.undo.LostUndoException;
import dev.icpgraph.undo.UndoStage;
import dev.icpgraph.undo.UndoTraces;

/**
 * Undoes imports in queue order, each alone: this application writes no file in the
 * meantime.
 */
@Component
class UndoQueue {

	private static final Logger log = LoggerFactory.getLogger(UndoQueue.class);

	/** Pause between two checks whether Neo4j is back. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** Maximum number of elements per search: 24 MB of numbers. */
	private static final int PAGE = 500_000;

	private final ImportQueue queue;

	private final ImportLeases leases;

	private final ImportUndos undos;

	private final UndoTraces traces;

	private final GraphUndo graph;

	private final int batchSize;

	UndoQueue(ImportQueue queue, ImportLeases leases, ImportUndos undos, UndoTraces traces, GraphUndo graph,
			ImporterProperties properties) {
		this.queue = queue;
		this.leases = leases;
		this.undos = undos;
		this.traces = traces;
		this.graph = graph;
		this.batchSize = properties.batchSize();
	}

	/**
	 * Starts the undo of an import.
	 * @param by the caller who requests it
	 * @return the problem that prevents it; empty if it waits or runs
	 */
	Optional<Problem> add(Import it, String by) {
		Optional<Problem> problem = this.undos.begin(it.key(), by);
		if (problem.isEmpty()) {
			this.queue.hold(it.key(), () -> run(it));
		}
		return problem;
	}

	/**
	 * Continues an abandoned undo.
	 */
	void resume(Import abandoned) {
		if (this.undos.takeOver(abandoned)) {
			log.info("Undo of {} continues", abandoned.file());
			this.queue.hold(abandoned.key(), () -> run(abandoned));
		}
	}

	private void run(Import it) {
		try {
			for (boolean waited = false; !ends(it, waited); waited = true) {
				Thread.sleep(PAUSE);
			}
		}
		catch (LostUndoException ex) {
			log.info("{}", ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			log.info("Undo of {} stops with the application and continues when it starts again", it.file());
		}
	}

	/**
	 * @param waited whether it is already waiting, which is logged once
	 * @return whether it ended; false while Neo4j is away
	 */
	private boolean ends(Import it, boolean waited) throws InterruptedException {
		try {
			undo(it.key());
			this.undos.end(it.undone());
			log.info("Import of {} is undone", it.file());
			return true;
		}
		catch (LostUndoException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (this.queue.isStopping()) {
				throw new InterruptedException(ex.getMessage());
			}
			if (DatabaseAway.isWhy(ex)) {
				if (!waited) {
					log.warn("Undo of {} waits for Neo4j: {}", it.file(), ex.getMessage());
				}
				return false;
			}
			log.error("Undo of {} failed", it.file(), ex);
			return this.undos.end(it.ended(ImportStatus.FAILED,
					"An error stopped its undo (%s): undo it again to continue".formatted(ex.getMessage())));
		}
	}

	/**
	 * Undoes an import from any state that an earlier attempt left.
	 */
	void undo(String key) {
		for (UndoStage stage : UndoStage.values()) {
			UndoTraces.Page page = new UndoTraces.Page(List.of(), -1, false);
			while (!page.isLast()) {
				page = this.traces.find(stage, key, page.last(), PAGE);
				for (int from = 0; from < page.numbers().size(); from += this.batchSize) {
					int to = Math.min(from + this.batchSize, page.numbers().size());
					this.graph.undo(key, this.leases.owner(), stage, page.numbers().subList(from, to));
				}
			}
		}
		this.graph.finish(key);
	}

}
