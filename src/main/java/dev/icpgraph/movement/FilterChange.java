package dev.icpgraph.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.scoring.FilterOutcome;
import dev.icpgraph.scoring.Score;

import org.jspecify.annotations.Nullable;

/**
 * What a filter said of an account before and what it says after. Filters are told apart
 * by their names.
 *
 * @param filter its name
 * @param before {@code null} where there was no such filter
 * @param after {@code null} where there is none any more
 */
record FilterChange(String filter, @Nullable FilterOutcome before, @Nullable FilterOutcome after) {

	/**
	 * In the order of the filters; those that neither kept nor keep the account out are
	 * left out, and those that do so as before.
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
