package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field that criteria use, and its importance where it is unknown. Several criteria may
 * use one field: knowing it answers all of them.
 *
 * @param field name of the criterion, for example {@code headcount}
 * @param gates filters that use it
 * @param terms signals that use it
 */
record FieldGap(Scores scores, String field, List<FilterColumn> gates, List<WeightedSignal> terms) {

	/**
	 * The gaps in the order of the criteria.
	 */
	static List<FieldGap> of(Scores scores) {
		Map<String, FieldGap> gaps = new LinkedHashMap<>();
		for (FilterColumn gate : scores.gates()) {
			at(gate.filter().measure().field(), gaps, scores).gates().add(gate);
		}
		for (WeightedSignal term : scores.terms()) {
			at(term.signal().measure().field(), gaps, scores).terms().add(term);
		}
		return List.copyOf(gaps.values());
	}

	private static FieldGap at(String field, Map<String, FieldGap> gaps, Scores scores) {
		return gaps.computeIfAbsent(field, (it) -> new FieldGap(scores, field, new ArrayList<>(), new ArrayList<>()));
	}

	boolean unknownOf(int account) {
		for (FilterColumn gate : this.gates) {
			if (gate.outcome(account) == Outcome.UNKNOWN) {
				return true;
			}
		}
		for (WeightedSignal term : this.terms) {
			if (!term.known(account)) {
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
		if (this.scores.carried().overrides().containsKey(account)) {
			return false;
		}
		// Any known fact about the account would let it in.
		boolean filtered = this.scores.droppedAsNameOnly(account);
		for (FilterColumn gate : this.scores.gates()) {
			boolean open = gate.outcome(account) == Outcome.UNKNOWN && this.gates.contains(gate);
			if (!open && !gate.lets(account)) {
				return false;
			}
			filtered |= open;
		}
		int low = this.scores.sums().score(account);
		int high = low;
		for (WeightedSignal term : this.terms) {
			if (!term.known(account)) {
				low -= term.assumedPoints();
				high += term.weight() - term.assumedPoints();
			}
		}
		return filtered || !this.scores.standing().sameTier(account, low, high);
	}

	List<String> criteria() {
		return Stream
			.concat(this.gates.stream().map((gate) -> gate.filter().name()),
					this.terms.stream().map((term) -> term.signal().name()))
			.toList();
	}

}
