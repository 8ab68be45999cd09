package dev.icpgraph.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.scoring.FilterOutcome;
import dev.icpgraph.scoring.Score;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a filter for an account before and after. Filters are matched by name.
 *
 * @param filter name of the filter
 * @param before outcome before; {@code null} without the filter
 * @param after outcome after; {@code null} without the filter
 */
record FilterChange(String filter, @Nullable FilterOutcome before, @Nullable FilterOutcome after) {

	/**
	 * The changes, in the order of the filters, of filters that start or stop removing
	 * the account.
	 */
	static List<FilterChange> between(Score before, Score after) {
		Map<String, FilterChange> changes = new LinkedHashMap<>();
		for (FilterOutcome outcome : before.filterOutcomes()) {
			changes.put(outcome.filter(), new FilterChange(outcome.filter(), outcome, null));
		}
		for (FilterOutcome outcome : after.filterOutcomes()) {
			FilterChange known = changes.get(outcome.filter());
			changes.put(outcome.filter(),
					new FilterChange(outcome.filter(), (known != null) ? known.before() : null, outcome));
		}
		return changes.values().stream().filter((it) -> it.keptBefore() != it.keptAfter()).toList();
	}

	public boolean keptBefore() {
		return this.before == null || this.before.kept();
	}

	public boolean keptAfter() {
		return this.after == null || this.after.kept();
	}

	public String text() {
		return Objects.requireNonNull((this.after != null) ? this.after : this.before).text();
	}

}
