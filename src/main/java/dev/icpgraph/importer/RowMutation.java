package dev.icpgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import dev.icpgraph.row.RowKind;

/**
 * Handles the mutation for one kind of rows, and declares its types, so that tests can
 * compare it with the schema.
 */
record RowMutation(RowKind kind, RowImport rowImport) implements SelfDescribingDataFetcher<RowsPayload> {

	@Override
	public RowsPayload get(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> rows = (List<Map<String, Object>>) input.getOrDefault("rows", List.of());
		String source = Objects.toString(input.get("source"), "").strip();
		return this.rowImport.run(this.kind, source.isEmpty() ? "GraphQL" : source, rows);
	}

	@Override
	public String getDescription() {
		return "RowMutation " + this.kind;
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClass(RowsPayload.class);
	}

}
