package dev.icpgraph.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A node, other than a person, with texts that name a person.
 *
 * @param node the internal id of the node, for one transaction
 * @param label for example {@code CompetitorNote}
 * @param values properties of the node
 */
record NamingText(String node, String label, Map<String, Object> values) {

	/**
	 * Whether it is a row of a file that was refused, or written without a cell.
	 */
	boolean isProblem() {
		return this.label.equals("Problem");
	}

	/**
	 * Whether it names one of the people. In notes only names count; in a row of a file a
	 * key does too.
	 */
	boolean names(ErasableNames names) {
		return !without(names).isEmpty() || (isProblem() && this.values.values()
			.stream()
			.anyMatch((value) -> names.areCell(value)
					|| (value instanceof List<?> list && list.stream().anyMatch(names::areCell))));
	}

	/**
	 * The properties that name people, with the names replaced.
	 */
	Map<String, Object> without(ErasableNames names) {
		Map<String, Object> changed = new HashMap<>();
		this.values.forEach((property, value) -> {
			if (value instanceof String text && names.areIn(text) && !property.equals("id")) {
				changed.put(property, names.erasedFrom(text));
			}
			else if (value instanceof List<?> list && isNamed(list, names)) {
				changed.put(property,
						list.stream().map((it) -> (it instanceof String text) ? names.erasedFrom(text) : it).toList());
			}
		});
		return changed;
	}

	private static boolean isNamed(List<?> list, ErasableNames names) {
		return list.stream().anyMatch((it) -> it instanceof String text && names.areIn(text));
	}

}
