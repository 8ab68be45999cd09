package dev.icpgraph.measure;

import java.util.List;

import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the graph does not know, and lists and numbers without effect.
 *
 * @param vocabulary the names that the graph knows
 */
record NameChecks(Vocabulary vocabulary) {

	private static final int MOST_NAMES = 1000;

	/** Maximum number of accounts, which are looked up one by one. */
	private static final int MOST_ACCOUNTS = 10_000;

	void checkGiven(Vocabulary.Kind kind, @Nullable List<String> names, ProblemCollector here) {
		if (names != null) {
			check(kind, names, here);
		}
	}

	void check(Vocabulary.Kind kind, @Nullable List<String> names, ProblemCollector here) {
		checkNotEmpty(names, here);
		int most = (kind == Vocabulary.Kind.ACCOUNT) ? MOST_ACCOUNTS : MOST_NAMES;
		if (names != null && names.size() > most) {
			here.add("TOO_MANY", "%,d names; at most %,d are allowed.".formatted(names.size(), most));
			return;
		}
		for (int i = 0; names != null && i < names.size(); i++) {
			String name = names.get(i);
			if (!this.vocabulary.knows(kind, name)) {
				List<String> nearest = this.vocabulary.suggestions(kind, name);
				here.item(i)
					.add("UNKNOWN_" + kind, kind.unknown(name)
							+ (nearest.isEmpty() ? "." : "; did you mean " + English.or(nearest) + "?"));
			}
		}
	}

	/**
	 * No value can be both wanted and unwanted.
	 */
	static void checkApart(@Nullable List<String> wanted, @Nullable List<String> unwanted, ProblemCollector here) {
		for (int i = 0; wanted != null && unwanted != null && i < unwanted.size(); i++) {
			String name = unwanted.get(i);
			here.item(i)
				.addUnless(wanted.stream().noneMatch(name::equalsIgnoreCase), "CONTRADICTION",
						"'" + name + "' is wanted too: nothing can be both.");
		}
	}

	static void checkFilled(@Nullable List<?> values, ProblemCollector here) {
		here.addUnless(values == null || !values.isEmpty(), "EMPTY_LIST", "Leave it out or name at least one.");
	}

	static void checkNotEmpty(@Nullable List<?> values, ProblemCollector here) {
		here.addUnless(values != null && !values.isEmpty(), "EMPTY_LIST", "Name at least one.");
	}

	static void checkPositive(@Nullable Integer number, String field, ProblemCollector measure) {
		measure.field(field).addUnless(number == null || number > 0, "NOT_POSITIVE", field + " must be above 0.");
	}

}
