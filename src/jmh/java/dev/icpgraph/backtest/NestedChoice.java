package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.model.Candidate;

/**
 * Chooses a candidate by splits that the result is not measured on: the candidate with
 * the highest mean at equal size, where each vendor counts once and each of its splits
 * counts the same (nested cross-validation, Varma and Simon, BMC Bioinformatics 7, 2006).
 */
final class NestedChoice {

	private final List<CandidateSplit> splits;

	NestedChoice(List<CandidateSplit> splits) {
		this.splits = splits;
	}

	/**
	 * The best candidate of the other vendors; {@code null} without others.
	 */
	@Nullable Candidate byOtherVendors(String vendor) {
		return best((split) -> !split.vendor().equals(vendor), CandidateSplit.ALL);
	}

	/**
	 * The best candidate of all vendors as it was known on a day; {@code null} without
	 * earlier splits.
	 */
	@Nullable Candidate byEarlierDays(LocalDate day) {
		return best((split) -> split.day().isBefore(day) && split.isKnown(day), day);
	}

	/**
	 * The best candidate of all splits: a choice that has seen everything.
	 */
	@Nullable Candidate byAll() {
		return best((split) -> true, CandidateSplit.ALL);
	}

	private @Nullable Candidate best(Predicate<CandidateSplit> seen, LocalDate known) {
		Map<String, List<CandidateSplit>> byVendor = this.splits.stream()
			.filter(seen)
			.collect(Collectors.groupingBy(CandidateSplit::vendor));
		return byVendor.isEmpty() ? null
				: Candidate.all()
					.stream()
					.max(Comparator.comparingDouble((candidate) -> mean(byVendor, candidate, known)))
					.orElseThrow();
	}

	private static double mean(Map<String, List<CandidateSplit>> byVendor, Candidate candidate, LocalDate known) {
		return byVendor.values()
			.stream()
			.mapToDouble((splits) -> splits.stream()
				.mapToDouble((split) -> split.atEqualSize(candidate, known))
				.average()
				.orElseThrow())
			.average()
			.orElseThrow();
	}

}
