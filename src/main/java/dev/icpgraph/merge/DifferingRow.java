package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowShape;

/**
 * A row that says something else about the same thing than another row of its import. The
 * last of such rows counts.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param other the same of the other row
 * @param fields the fields that differ, in alphabetical order
 */
public record DifferingRow(long row, long other, List<String> fields) {

	/** Endings of properties that are parts of one field. */
	private static final Pattern PART_OF_FIELD = Pattern.compile("(?:Min|Max|Given)$");

	private static final Pattern DATE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");

	/**
	 * Compares a row with what another row said; {@code null} if they agree.
	 * @param values properties of the row
	 * @param said properties from the other row, and possibly more
	 */
	static @Nullable DifferingRow of(RowShape shape, long row, Map<String, Object> values, long other,
			Map<String, Object> said) {
		List<String> fields = new ArrayList<>();
		values.forEach((name, value) -> {
			Object before = said.get(name);
			if (before != null && differs(name, before, value)) {
				fields.add(PART_OF_FIELD.matcher(shape.column(name)).replaceFirst(""));
			}
		});
		return fields.isEmpty() ? null : new DifferingRow(row, other, fields.stream().distinct().sorted().toList());
	}

	/**
	 * Whether two values contradict each other. Texts in another case, other words for
	 * the same country and a date in another precision do not.
	 */
	private static boolean differs(String name, Object one, @Nullable Object other) {
		if (other == null || name.endsWith("Given")) {
			return false;
		}
		if (one instanceof String text && other instanceof String more) {
			boolean sameDate = DATE.matcher(text).matches() && DATE.matcher(more).matches()
					&& (text.startsWith(more) || more.startsWith(text));
			return !sameDate && !text.equalsIgnoreCase(more);
		}
		return !one.equals(other);
	}

}
