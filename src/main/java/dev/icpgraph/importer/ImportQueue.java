package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import dev.icpgraph.merge.RowKind;

/**
 * Imports files in order. It never writes two files that touch the same nodes at once:
 * they would wait for each other's accounts.
 */
@Component
class ImportQueue implements DisposableBean {

	private static final List<@Nullable RowKind> KINDS = Arrays.asList(RowKind.values());

	private final ImportScheduler turns = new ImportScheduler();

	private final Set<String> waiting = ConcurrentHashMap.newKeySet();

	private final Set<String> unwritten = ConcurrentHashMap.newKeySet();

	private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

	private final FileImport fileImport;

	private final Imports imports;

	private final UploadStore spool;

	private final FilePlanner planner;

	ImportQueue(FilePlanner planner, FileImport fileImport, Imports imports, UploadStore spool) {
		this.planner = planner;
		this.fileImport = fileImport;
		this.imports = imports;
		this.spool = spool;
	}

	/**
	 * Queues files, descriptions before references to them, and returns their imports in
	 * the given order. It queues a waiting file only once.
	 */
	List<Import> add(List<SpooledFile> files) {
		List<Import> added = new ArrayList<>();
		List<Prepared> prepared = files.stream().map(this::prepare).toList();
		prepared.forEach((it) -> added.add(it.start()));
		prepared.stream()
			.sorted(Comparator.comparingInt((it) -> KINDS.indexOf(it.kind())))
			.filter(this::saved)
			.toList()
			.forEach(this::enqueue);
		return added;
	}

	/**
	 * Whether an import runs or waits here.
	 */
	boolean has(Import it) {
		return this.waiting.contains(it.key());
	}

	/**
	 * Stops an import before its next row.
	 * @return whether it waited or ran here
	 */
	boolean cancel(Import it) {
		return has(it) && this.cancelled.add(it.key());
	}

	/**
	 * Runs a task in queue order, alone.
	 */
	void execute(Runnable task) {
		this.turns.add(null, task);
	}

	@Override
	public void destroy() {
		this.turns.stop();
	}

	/**
	 * Saves a starting import, and returns whether it has to run.
	 */
	private boolean saved(Prepared it) {
		boolean runs = it.plan() != null && this.waiting.add(it.start().key());
		if (runs || it.plan() == null) {
			this.imports.save(it.start());
		}
		if (runs) {
			this.unwritten.add(it.start().key());
		}
		else {
			this.spool.done(it.file());
		}
		return runs;
	}

	private void enqueue(Prepared it) {
		FilePlan plan = Objects.requireNonNull(it.plan());
		this.turns.add((plan.profile() == null) ? it.kind() : null, () -> run(it, plan));
	}

	private void run(Prepared it, FilePlan plan) {
		try {
			String key = it.start().key();
			this.fileImport.run(it.start(), plan, it.file(),
					new FileImport.Queue(() -> othersToWrite(key), () -> this.cancelled.contains(key)));
		}
		finally {
			this.unwritten.remove(it.start().key());
			this.waiting.remove(it.start().key());
			this.cancelled.remove(it.start().key());
			this.spool.done(it.file());
		}
	}

	/**
	 * At least one of two imports that end at once learns that no others remain.
	 */
	private boolean othersToWrite(String key) {
		this.unwritten.remove(key);
		return !this.unwritten.isEmpty();
	}

	private Prepared prepare(SpooledFile file) {
		try {
			FilePlan plan = this.planner.plan(file);
			return new Prepared(file, plan, start(file, plan));
		}
		catch (UnreadableFileException ex) {
			return new Prepared(file, null, failed(file, String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Import start(SpooledFile file, FilePlan plan) {
		return new Import(Import.key(plan.word(), file.hash()), file.name(), plan.profile(), plan.kinds().getFirst(),
				ImportStatus.QUEUED, OffsetDateTime.now(ZoneOffset.UTC), null, null, file.size(), ImportCounts.NONE,
				List.of(), null, List.of());
	}

	private static Import failed(SpooledFile file, String reason) {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		return new Import(Import.key("unknown", file.hash()), file.name(), null, null, ImportStatus.FAILED, now, null,
				now, file.size(), ImportCounts.NONE, List.of(), reason, List.of());
	}

	/**
	 * An inspected file.
	 *
	 * @param file the file
	 * @param plan how it is read, {@code null} when it cannot be imported
	 * @param start the import as it begins
	 */
	private record Prepared(SpooledFile file, @Nullable FilePlan plan, Import start) {

		@Nullable RowKind kind() {
			return this.start.kind();
		}

	}

}
