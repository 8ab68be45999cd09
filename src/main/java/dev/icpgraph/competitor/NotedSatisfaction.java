package dev.icpgraph.competitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * The satisfaction of a competitor's customers, by the latest note of each account with a
 * rating.
 *
 * @param accounts number of accounts
 * @param mean 0 to 10; null without any
 * @param lowest 0 to 10; null without any
 * @param highest 0 to 10; null without any
 */
record NotedSatisfaction(int accounts, @Nullable Double mean, @Nullable Integer lowest, @Nullable Integer highest) {

	/**
	 * Summarizes the ratings in notes.
	 * @param notes latest first
	 */
	static NotedSatisfaction of(List<CompetitorNote> notes) {
		Set<String> seen = new HashSet<>();
		List<Integer> values = new ArrayList<>();
		for (CompetitorNote note : notes) {
			Integer satisfaction = note.satisfaction();
			if (satisfaction != null && seen.add(String.valueOf(note.account()))) {
				values.add(satisfaction);
			}
		}
		if (values.isEmpty()) {
			return new NotedSatisfaction(0, null, null, null);
		}
		IntSummaryStatistics all = values.stream().mapToInt(Integer::intValue).summaryStatistics();
		return new NotedSatisfaction(values.size(), all.getAverage(), all.getMin(), all.getMax());
	}

	/**
	 * For example {@code 4.5 of 10 on average, from 2 to 7, at 2 accounts; fewer than 5
	 * accounts are too few to judge}.
	 */
	public String text() {
		if (this.mean == null || this.lowest == null || this.highest == null) {
			return "No note rates its customers' satisfaction.";
		}
		String few = (this.accounts < BestCustomers.ENOUGH)
				? "; fewer than " + BestCustomers.ENOUGH + " accounts are too few to judge" : "";
		String range = (this.accounts == 1) ? Numbers.rounded(this.mean) + " of 10"
				: "%s of 10 on average, from %d to %d,".formatted(Numbers.rounded(this.mean), this.lowest,
						this.highest);
		return range + " at " + English.counted(this.accounts, "account", "accounts") + few + ".";
	}

}
