package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field used by criteria, and its importance for accounts that lack it. Several
 * criteria may use one field; a known value decides all of them.
 *
 * @param field name of the criterion, for example {@code headcount}
 * @param filters filters that use it
 * @param signals signals that use it
 */
record FieldGap(Scores scores, String field, List<FilterColumn> filters, List<WeightedSignal> signals) {

	/**
	 * The gaps in the order of the criteria.
	 */
	static List<FieldGap> of(Scores scores) {
		Map<String, FieldGap> gaps = new LinkedHashMap<>();
		for (FilterColumn filter : scores.filters()) {
			at(filter.filter().measure().field(), gaps, scores).filters().add(filter);
		}
		for (WeightedSignal signal : scores.signals()) {
			at(signal.signal().measure().field(), gaps, scores).signals().add(signal);
		}
		return List.copyOf(gaps.values());
	}

	private static FieldGap at(String field, Map<String, FieldGap> gaps, Scores scores) {
		return gaps.computeIfAbsent(field, (it) -> new FieldGap(scores, field, new ArrayList<>(), new ArrayList<>()));
	}

	boolean unknownOf(int account) {
		for (FilterColumn filter : this.filters) {
			if (filter.outcome(account) == Outcome.UNKNOWN) {
				return true;
			}
		}
		for (WeightedSignal signal : this.signals) {
			if (!signal.known(account)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether knowing the field could change the account's tier, while other unknown data
	 * counts as before and all other accounts stay the same.
	 */
	boolean couldChangeTier(int account) {
		if (this.scores.context().overrides().containsKey(account)) {
			return false;
		}
		// Any known fact would bring the account in.
		boolean filtered = this.scores.droppedAsNameOnly(account);
		for (FilterColumn filter : this.scores.filters()) {
			boolean open = filter.outcome(account) == Outcome.UNKNOWN && this.filters.contains(filter);
			if (!open && !filter.lets(account)) {
				return false;
			}
			filtered |= open;
		}
		int low = this.scores.sums().score(account);
		int high = low;
		for (WeightedSignal signal : this.signals) {
			if (!signal.known(account)) {
				low -= signal.assumedPoints();
				high += signal.weight() - signal.assumedPoints();
			}
		}
		return filtered || !this.scores.assignment().sameTier(account, low, high);
	}

	List<String> criteria() {
		return Stream
			.concat(this.filters.stream().map((filter) -> filter.filter().name()),
					this.signals.stream().map((signal) -> signal.signal().name()))
			.toList();
	}

}
