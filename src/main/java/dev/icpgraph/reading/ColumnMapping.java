package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.table.UnreadableFileException;

/**
 * A column mapped to a field by the sender.
 *
 * @param column name of the column as in the header
 * @param field field that it fills, for example {@code accounts.domain}
 */
public record ColumnMapping(String column, String field) {

	/**
	 * The profile of a file with these columns, as JSON. Of several columns for one field
	 * the first one with a value counts.
	 * @throws UnreadableFileException if a field is not written as kind and name
	 */
	public static String profile(String title, List<ColumnMapping> columns) {
		Map<String, Map<String, List<String>>> kinds = new LinkedHashMap<>();
		for (ColumnMapping mapping : columns) {
			String[] parts = mapping.field().split("\\.", 2);
			if (parts.length < 2) {
				throw new UnreadableFileException(
						"'%s' is not a field: write a kind and a name, such as accounts.domain"
							.formatted(mapping.field()));
			}
			kinds.computeIfAbsent(parts[0], (any) -> new LinkedHashMap<>())
				.computeIfAbsent(parts[1], (any) -> new ArrayList<>())
				.add(mapping.column());
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		kinds.forEach((kind, fields) -> {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("kind", kind);
			row.put("fields", fields);
			rows.add(row);
		});
		Map<String, Object> profile = new LinkedHashMap<>();
		profile.put("title", title);
		profile.put("detect", Map.of("all", columns.stream().map(ColumnMapping::column).distinct().toList()));
		profile.put("rows", rows);
		return JsonMapper.shared().writeValueAsString(profile);
	}

}
