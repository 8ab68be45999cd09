package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.likeness.AccountNumber;

/**
 * One way to learn a ranking, to choose from.
 *
 * @param steps taken from the first ten numbers
 * @param strength C of the fit
 */
public record Candidate(Set<CandidateStep> steps, double strength) {

	private static final List<Double> STRENGTHS = List.of(0.01, 0.03, 0.1, 0.3, 1.0);

	/**
	 * The one that the product uses.
	 */
	public static Candidate used() {
		return new Candidate(EnumSet.allOf(CandidateStep.class), ModelSettings.defaults().strength());
	}

	/**
	 * The one with the first ten numbers.
	 */
	public static Candidate first() {
		return new Candidate(Set.of(), 1);
	}

	/**
	 * All sets of steps with all strengths, in a fixed order.
	 */
	public static List<Candidate> all() {
		List<Set<CandidateStep>> sets = new ArrayList<>(List.of(Set.of()));
		for (CandidateStep step : CandidateStep.values()) {
			for (Set<CandidateStep> taken : List.copyOf(sets)) {
				sets.add(Stream.concat(taken.stream(), Stream.of(step)).collect(Collectors.toUnmodifiableSet()));
			}
		}
		return sets.stream()
			.flatMap((steps) -> STRENGTHS.stream().map((strength) -> new Candidate(steps, strength)))
			.toList();
	}

	/**
	 * The numbers that it weighs; several in one list are counted as one.
	 */
	List<List<AccountNumber>> columns() {
		List<List<AccountNumber>> columns = new ArrayList<>(Stream.of(AccountNumber.values()).map(List::of).toList());
		for (CandidateStep step : CandidateStep.values()) {
			if (!this.steps.contains(step)) {
				columns.removeIf((column) -> step.added().containsAll(column)
						|| step.together().stream().anyMatch((numbers) -> numbers.containsAll(column)));
				columns.addAll(step.together());
			}
		}
		return columns;
	}

	/**
	 * For example {@code recency, odds; C = 0.1}.
	 */
	public String text() {
		String taken = this.steps.stream()
			.sorted()
			.map((step) -> step.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
		return (taken.isEmpty() ? "none" : taken) + "; C = " + this.strength;
	}

}
