package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.reading.FilePlan;
import dev.icpgraph.reading.FilePlanner;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Imports files in order. Never writes two files with the same nodes at once, because
 * they would wait for each other's locks.
 */
@Component
class ImportQueue implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);

	private static final List<@Nullable RowKind> KINDS = Arrays.asList(RowKind.values());

	private final ImportScheduler turns = new ImportScheduler();

	private final Set<String> waiting = ConcurrentHashMap.newKeySet();

	private final Set<String> unwritten = ConcurrentHashMap.newKeySet();

	private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

	private final FileImport fileImport;

	private final ImportLeases leases;

	private final UploadStore spool;

	private final FilePlanner planner;

	private final Predicate<String> ended;

	private volatile boolean stopping;

	/** Whether it has all that earlier applications left here. */
	private boolean continued;

	ImportQueue(FilePlanner planner, FileImport fileImport, ImportLeases leases, UploadStore spool, SpoolFolder folder,
			MeterRegistry meters) {
		this.ended = folder::hasEnded;
		meters.gaugeCollectionSize("icpgraph.imports.waiting", List.of(), this.waiting);
		this.planner = planner;
		this.fileImport = fileImport;
		this.leases = leases;
		this.spool = spool;
	}

	/**
	 * Queues files, descriptions before references to them, and returns their imports in
	 * the given order. Queues a file only once, even if it waits in another application.
	 * A file whose import was interrupted continues. Files that came before a restart are
	 * written first.
	 */
	List<Import> add(List<SpooledFile> files) {
		continueLeft();
		List<PreparedFile> prepared = PreparedFile.all(files, this.planner);
		List<PreparedFile> saved = new ArrayList<>();
		Set<PreparedFile> undoing = new HashSet<>();
		try {
			prepared.stream()
				.sorted(Comparator.comparingInt((it) -> KINDS.indexOf(it.kind())))
				.forEach((it) -> save(it, saved, undoing));
		}
		finally {
			saved.forEach(this::enqueue); // Includes those before one that could not be
											// saved.
		}
		return prepared.stream().map((it) -> undoing.contains(it) ? it.refused() : it.start()).toList();
	}

	/**
	 * Continues the imports that earlier applications on this spool left, in their order.
	 * Does nothing the next times.
	 */
	synchronized void continueLeft() {
		if (!this.continued) {
			this.leases.release(this.ended);
			this.leases.orphans()
				.keySet()
				.stream()
				.filter((it) -> it.status() != ImportStatus.UNDOING)
				.forEach((it) -> {
					SpooledFile file = this.spool.found(it.key());
					if (file != null) {
						resume(it, file);
					}
				});
			this.continued = true;
		}
	}

	/**
	 * Continues an abandoned import whose file is here.
	 */
	void resume(Import it, SpooledFile file) {
		FilePlan plan = PreparedFile.all(List.of(file), this.planner).getFirst().plan();
		if (plan == null || !Import.keys(plan.word(), file.hash()).contains(it.key())) {
			this.leases.endOrphan(it.ended(ImportStatus.FAILED,
					"The application stopped before it was done and now reads the file differently: send the file again"));
		}
		else if (this.waiting.add(it.key())) {
			take(it).toRun().ifPresent((taken) -> {
				log.info("Import of {} continues after row {}", it.file(), taken.counts().rowsRead());
				this.unwritten.add(it.key());
				enqueue(new PreparedFile(file, plan, taken));
			});
		}
	}

	/**
	 * Keys of the imports that wait or run here.
	 */
	Set<String> keys() {
		return Set.copyOf(this.waiting);
	}

	/**
	 * Whether an import runs or waits here.
	 */
	boolean has(Import it) {
		return this.waiting.contains(it.key());
	}

	/**
	 * Stops an import before its next row, if it waits or runs here.
	 */
	void cancel(String key) {
		if (this.waiting.contains(key)) {
			this.cancelled.add(key);
		}
	}

	/**
	 * Runs a task in queue order, alone.
	 */
	void execute(Runnable task) {
		this.turns.add(null, task);
	}

	/**
	 * Runs a task for an import in queue order, alone, and holds the import in the
	 * meantime.
	 * @return whether the import neither waited nor ran here
	 */
	boolean hold(String key, Runnable task) {
		boolean isNew = this.waiting.add(key);
		if (isNew) {
			this.turns.add(null, () -> {
				try {
					task.run();
				}
				finally {
					this.waiting.remove(key);
				}
			});
		}
		return isNew;
	}

	/**
	 * Whether the application stops.
	 */
	boolean isStopping() {
		return this.stopping;
	}

	@Override
	public void destroy() {
		this.stopping = true;
		this.turns.stop();
		try {
			this.leases.release(keys());
		}
		catch (RuntimeException ex) {
			log.info("Waiting imports continue some time after the next start: {}", ex.getMessage());
		}
	}

	/**
	 * Saves a starting import.
	 * @param saved receives it if it has to run
	 * @param undoing receives it if the same content is being undone
	 */
	private void save(PreparedFile it, List<PreparedFile> saved, Set<PreparedFile> undoing) {
		if (it.plan() == null) {
			this.leases.save(it.start());
			this.spool.done(it.file());
			return;
		}
		String key = it.start().key();
		LeaseAnswer answer = this.waiting.add(key) ? take(it.start()) : this.leases.hereOrUndone(key);
		switch (answer) {
			case LeaseAnswer.Taken(Import run) -> saved.add(kept(it, run));
			case LeaseAnswer.Running() -> this.spool.done(it.file());
			case LeaseAnswer.BeingUndone() -> {
				this.spool.done(it.file());
				undoing.add(it);
			}
		}
	}

	private PreparedFile kept(PreparedFile it, Import run) {
		try {
			PreparedFile kept = new PreparedFile(this.spool.kept(it.file(), run.key()), it.plan(), run);
			this.unwritten.add(run.key());
			return kept;
		}
		catch (IOException ex) {
			this.waiting.remove(run.key());
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes an import for this application, unless another one runs it.
	 */
	private LeaseAnswer take(Import start) {
		boolean done = false;
		try {
			LeaseAnswer answer = this.leases.take(start);
			done = answer.toRun().isPresent();
			return answer;
		}
		finally {
			if (!done) {
				this.waiting.remove(start.key());
			}
		}
	}

	private void enqueue(PreparedFile it) {
		FilePlan plan = Objects.requireNonNull(it.plan());
		this.turns.add((plan.profile() == null) ? it.kind() : null, () -> run(it, plan));
	}

	private void run(PreparedFile it, FilePlan plan) {
		try {
			String key = it.start().key();
			boolean ended = this.fileImport.run(it.start(), plan, it.file(), new FileImport.Queue(
					() -> othersToWrite(key), () -> this.cancelled.contains(key), () -> this.stopping));
			if (ended) {
				this.spool.forget(key);
			}
		}
		finally {
			this.unwritten.remove(it.start().key());
			this.waiting.remove(it.start().key());
			this.cancelled.remove(it.start().key());
		}
	}

	/**
	 * Whether other imports remain to be written. Of two imports that end at once, at
	 * least one gets false.
	 */
	private boolean othersToWrite(String key) {
		this.unwritten.remove(key);
		return !this.unwritten.isEmpty();
	}

}
