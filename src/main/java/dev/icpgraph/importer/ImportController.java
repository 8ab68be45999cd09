package dev.icpgraph.importer;

import dev.icpgraph.reading.RowProblem;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows imports and their progress.
 */
@Controller
class ImportController {

	private static final Ordering<ImportProblem> BY_POSITION = new Ordering<>("POSITION ASC", ImportProblem::position,
			(it) -> String.valueOf(it.position()));

	/** Interval for checking a watched import. */
	private static final Duration GLANCE = Duration.ofMillis(500);

	private final Imports imports;

	private final ImportLeases leases;

	private final ImportQueue queue;

	ImportController(Imports imports, ImportLeases leases, ImportQueue queue) {
		this.imports = imports;
		this.leases = leases;
		this.queue = queue;
	}

	record CancelImportInput(String id) {
	}

	/**
	 * The outcome of canceling an import.
	 *
	 * @param stopped the import; null when unknown
	 */
	record CancelImportPayload(@Nullable Import stopped, List<Problem> problems) {
	}

	@QueryMapping("import")
	@Nullable Import one(@Argument String id) {
		return this.imports.find(GlobalId.idOf("Import", id));
	}

	@QueryMapping
	Connection<Import> imports(PageRequest page) {
		return this.imports.page(page);
	}

	/**
	 * Sends an import after each step until it ends. Reads the graph, so that any replica
	 * can answer.
	 */
	@SubscriptionMapping
	Flux<Import> importProgress(@Argument String id) {
		String key = GlobalId.idOf("Import", id);
		return Flux.interval(Duration.ZERO, GLANCE, Schedulers.boundedElastic())
			.onBackpressureDrop()
			.map((tick) -> Optional.ofNullable(this.imports.find(key)).orElseThrow(() -> unknown(id)))
			.distinctUntilChanged()
			.takeUntil((it) -> it.finishedAt() != null);
	}

	@MutationMapping
	CancelImportPayload cancelImport(@Argument CancelImportInput input) {
		Import found = this.imports.find(GlobalId.idOf("Import", input.id()));
		if (found == null) {
			return new CancelImportPayload(null,
					List.of(new Problem("UNKNOWN_IMPORT", "id", "No such import exists.")));
		}
		boolean stops = this.leases.stop(found.ended(ImportStatus.CANCELLED, ImportRun.STOPPED));
		this.queue.cancel(found.key());
		return new CancelImportPayload(this.imports.find(found.key()),
				stops ? List.of() : List.of(new Problem("NOT_RUNNING", "id", "This import has already ended.")));
	}

	private static BadInputException unknown(String id) {
		return new BadInputException("No import has the id '" + id + "'");
	}

	@SchemaMapping
	Connection<ImportProblem> problems(Import of, PageRequest page) {
		List<RowProblem> rows = this.imports.problems(of.key());
		List<ImportProblem> problems = IntStream.range(0, rows.size())
			.mapToObj((i) -> ImportProblem.of(of, i, rows.get(i)))
			.toList();
		return Connection.ofSorted(page, problems, BY_POSITION, Comparator.comparingLong(Cursor::number));
	}

	@SchemaMapping
	long problemsFound(Import of) {
		return of.counts().problems();
	}

	/**
	 * A problem for clients.
	 *
	 * @param file name of the file
	 * @param position position among the problems of its import, from 0
	 * @param line line of the file, or position of a GraphQL row, from 1
	 * @param column name of the column in files; empty for the whole row
	 * @param value value of the cell
	 * @param code stable and in capitals
	 * @param reason the problem and the correction
	 * @param refused whether the whole row was refused; otherwise it was written without
	 * the value
	 */
	record ImportProblem(String file, int position, long line, String column, String value, String code, String reason,
			boolean refused) {

		static ImportProblem of(Import of, int position, RowProblem it) {
			return new ImportProblem(of.file(), position, it.row(), of.column(it), it.value(), it.code(), it.reason(),
					it.refused());
		}

	}

}
