package dev.icpgraph.importer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;

/**
 * Answers how imports go.
 */
@Controller
class ImportController {

	private static final Ordering<ImportProblem> BY_POSITION = new Ordering<>("POSITION ASC", ImportProblem::position,
			(it) -> String.valueOf(it.position()));

	private final Imports imports;

	ImportController(Imports imports) {
		this.imports = imports;
	}

	@QueryMapping("import")
	@Nullable Import one(@Argument String id) {
		return this.imports.find(GlobalId.idOf("Import", id));
	}

	@QueryMapping
	Connection<Import> imports(PageRequest page) {
		return this.imports.page(page);
	}

	@SchemaMapping
	Connection<ImportProblem> problems(Import of, PageRequest page) {
		List<RowProblem> rows = this.imports.problems(of.key());
		List<ImportProblem> problems = IntStream.range(0, rows.size())
			.mapToObj((i) -> ImportProblem.of(of.file(), i, rows.get(i)))
			.toList();
		return Connection.ofSorted(page, problems, BY_POSITION, Comparator.comparingLong(Cursor::number));
	}

	@SchemaMapping
	long problemsFound(Import of) {
		return of.counts().problems();
	}

	/**
	 * A problem as clients see it.
	 *
	 * @param file that it is in
	 * @param position among the problems of its import, counted from 0
	 * @param line of the file, or position of a GraphQL row counted from 1
	 * @param column as it is called in files, empty when it is about the whole row
	 * @param value what was there
	 * @param code stable and in capitals
	 * @param reason what is wrong and what to do
	 */
	record ImportProblem(String file, int position, long line, String column, String value, String code,
			String reason) {

		static ImportProblem of(String file, int position, RowProblem it) {
			return new ImportProblem(file, position, it.row(), new Column(it.column(), Cells::text).header(),
					it.value(), it.code(), it.reason());
		}

	}

}
