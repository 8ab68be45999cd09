package dev.icpgraph.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Problem;
import dev.icpgraph.undo.LeftElement;
import dev.icpgraph.undo.LeftElements;
import dev.icpgraph.undo.LeftReason;

/**
 * Undoes imports for clients, and shows the effect.
 */
@Controller
class UndoController {

	private final Imports imports;

	private final ImportUndos undos;

	private final UndoQueue queue;

	UndoController(Imports imports, ImportUndos undos, UndoQueue queue) {
		this.imports = imports;
		this.undos = undos;
		this.queue = queue;
	}

	record UndoImportInput(String id) {
	}

	/**
	 * The outcome of the request to undo an import.
	 *
	 * @param undone the import; null when unknown
	 */
	record UndoImportPayload(@Nullable Import undone, List<Problem> problems) {

		/**
		 * The field {@code import}, which is a reserved word in Java.
		 */
		public @Nullable Import getImport() {
			return this.undone;
		}

	}

	@MutationMapping
	UndoImportPayload undoImport(@Argument UndoImportInput input) {
		Import found = this.imports.find(GlobalId.idOf("Import", input.id()));
		if (found == null) {
			return new UndoImportPayload(null, List.of(new Problem("UNKNOWN_IMPORT", "id", "No such import exists.")));
		}
		Optional<Problem> problem = this.queue.add(found, Caller.name());
		return new UndoImportPayload(problem.isEmpty() ? found.undoing() : found, problem.stream().toList());
	}

	@BatchMapping
	Map<Import, Boolean> canUndo(List<Import> imports) {
		Map<String, ImportUndo> undos = undos(imports);
		Map<Import, Boolean> can = new LinkedHashMap<>();
		imports.forEach((it) -> {
			ImportUndo undo = undos.get(it.key());
			can.put(it,
					it.finishedAt() != null && it.status() != ImportStatus.UNDONE && undo != null && undo.possible());
		});
		return can;
	}

	@BatchMapping
	Map<Import, @Nullable ShownUndo> undo(List<Import> imports) {
		Map<String, ImportUndo> undos = undos(imports);
		Map<String, Import> changing = this.imports
			.findAll(undos.values()
				.stream()
				.flatMap((it) -> it.counts().left().stream())
				.flatMap((it) -> it.examples().stream())
				.map(LeftElement::changedBy)
				.collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Import::key, (it) -> it));
		Map<Import, @Nullable ShownUndo> shown = new LinkedHashMap<>();
		imports.forEach((it) -> {
			ImportUndo undo = undos.get(it.key());
			shown.put(it, (undo != null && undo.by() != null) ? ShownUndo.of(undo, undo.by(), changing) : null);
		});
		return shown;
	}

	private Map<String, ImportUndo> undos(List<Import> imports) {
		return this.undos.of(imports.stream().map(Import::key).collect(Collectors.toSet()));
	}

	/**
	 * An undo for clients.
	 *
	 * @param by the caller who requested it
	 * @param removed number of nodes and links removed
	 * @param restored number of nodes and links whose earlier values were restored
	 * @param left nodes and links that stay, by reason
	 */
	record ShownUndo(String by, long removed, long restored, List<ShownLeft> left) {

		static ShownUndo of(ImportUndo undo, String by, Map<String, Import> changing) {
			return new ShownUndo(by, undo.counts().removed(), undo.counts().restored(),
					undo.counts().left().stream().map((it) -> ShownLeft.of(it, changing)).toList());
		}

	}

	/**
	 * Nodes and links that stay for one reason.
	 *
	 * @param count number of nodes and links
	 * @param examples the first nodes and links
	 */
	record ShownLeft(LeftReason reason, long count, List<ShownExample> examples) {

		static ShownLeft of(LeftElements left, Map<String, Import> changing) {
			return new ShownLeft(left.reason(), left.count(),
					left.examples()
						.stream()
						.map((it) -> new ShownExample(it.type(), it.name(), changing.get(it.changedBy())))
						.toList());
		}

	}

	/**
	 * A node or link that stays.
	 *
	 * @param type label of the node or type of the link
	 * @param name name of the node, or of both ends of the link
	 * @param changedBy the import that set it since, null otherwise
	 */
	record ShownExample(String type, String name, @Nullable Import changedBy) {
	}

}
