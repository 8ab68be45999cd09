package dev.icpgraph.qualification;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.FilterOutcome;
import dev.icpgraph.scoring.Outcome;
import dev.icpgraph.scoring.Points;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Tier;

/**
 * The score of an account, in which the facts of a form decide the filters and signals
 * that the graph cannot.
 *
 * @param graph the score by the graph
 * @param form the form; {@code null} without facts
 */
record LeadScore(Score graph, @Nullable LeadForm form) {

	private static final String BY_FORM = "by the form, ";

	/**
	 * The outcomes of the filters.
	 */
	List<FilterOutcome> outcomes() {
		List<FilterOutcome> known = this.graph.filterOutcomes();
		if (this.form == null) {
			return known;
		}
		List<FilterOutcome> said = this.form.score().filterOutcomes();
		return IntStream.range(0, known.size())
			.mapToObj((filter) -> outcome(known.get(filter), said.get(filter)))
			.toList();
	}

	private static FilterOutcome outcome(FilterOutcome known, FilterOutcome said) {
		return (known.outcome() != Outcome.UNKNOWN || said.outcome() == Outcome.UNKNOWN) ? known
				: new FilterOutcome(said.filter(), said.outcome(), said.kept(), BY_FORM + said.text());
	}

	/**
	 * The contributions of the signals.
	 */
	List<Contribution> contributions() {
		List<Contribution> known = this.graph.contributions();
		if (this.form == null) {
			return known;
		}
		List<Contribution> said = this.form.score().contributions();
		return IntStream.range(0, known.size())
			.mapToObj((i) -> (known.get(i).assumed() && !said.get(i).assumed()) ? said.get(i) : known.get(i))
			.toList();
	}

	/**
	 * A contribution as a reason that says where it comes from.
	 */
	String reason(Contribution contribution) {
		return (contribution.score().equals(this.graph) ? "" : BY_FORM) + contribution.reason();
	}

	/**
	 * The tier that the account has, or would have if no filter removed it.
	 */
	Tier tier() {
		return formCounts() ? this.graph.tierAt(units()) : this.graph.tierByScore();
	}

	/**
	 * The tier with the facts of the form, as a clause; {@code null} if they change no
	 * points.
	 */
	@Nullable String withForm() {
		return formCounts() ? String.format(Locale.ROOT, "with the form it has %.1f points: %s", Points.shown(units()),
				Tier.inWords(tier())) : null;
	}

	private boolean formCounts() {
		return units() != this.graph.units();
	}

	private int units() {
		return contributions().stream().mapToInt(Contribution::units).sum();
	}

}
