package dev.icpgraph.qualification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.FilterOutcome;
import dev.icpgraph.scoring.Outcome;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.scoring.TierOverride;

/**
 * A verdict on a lead with its reasons.
 *
 * @param verdict whether the lead qualifies
 * @param why reasons as sentences, the deciding one first
 */
record LeadJudgment(Qualification.Verdict verdict, List<String> why) {

	private static final int REASONS = 2;

	/**
	 * Judges an account of the graph. The form decides filters that the graph cannot.
	 */
	static LeadJudgment of(Score score, @Nullable LeadForm form) {
		return switch (score.role()) {
			case PROSPECT -> ofProspect(score, form);
			case CUSTOMER -> new LeadJudgment(Qualification.Verdict.CUSTOMER,
					Stream.concat(Stream.of("it is a customer already, ranked among customers"), standing(score))
						.toList());
			case OURS -> rejected("it is one of your own accounts");
			case COMPETITOR ->
				rejected("it is a competitor: other accounts are its customers, left it or are evaluating it");
			case PARTNER -> rejected("it is a partner of other accounts, not a prospect");
		};
	}

	/**
	 * Judges a company without a scored account by the form alone.
	 * @param market scores of the accounts that it would compete with
	 */
	static LeadJudgment of(LeadForm form, Scores market, String company) {
		return ofForm(form, market, "no scored account is known by " + company);
	}

	private static LeadJudgment ofForm(LeadForm form, Scores market, String nothingKnown) {
		List<FilterOutcome> outcomes = form.score().filterOutcomes();
		List<FilterOutcome> failed = outcomes.stream().filter((it) -> it.outcome() == Outcome.FAILED).toList();
		if (!failed.isEmpty()) {
			return new LeadJudgment(Qualification.Verdict.NOT_QUALIFIED,
					failed.stream().map((it) -> "by the form, " + it.filter() + ": " + it.text()).toList());
		}
		List<String> why = new ArrayList<>();
		why.add(nothingKnown + "; the form passes every filter that it can decide");
		outcomes.stream()
			.filter((it) -> it.outcome() == Outcome.PASSED)
			.forEach((it) -> why.add(it.filter() + ": " + it.text()));
		List<String> unknown = unknown(outcomes);
		why.addAll(unknown);
		boolean surely = unknown.isEmpty() && worked(form.score().leastTierIn(market));
		return new LeadJudgment(surely ? Qualification.Verdict.QUALIFIED : Qualification.Verdict.REVIEW, why);
	}

	private static LeadJudgment rejected(String why) {
		return new LeadJudgment(Qualification.Verdict.NOT_QUALIFIED, List.of(why));
	}

	private static LeadJudgment ofProspect(Score score, @Nullable LeadForm form) {
		TierOverride override = score.override();
		if (override != null) {
			return new LeadJudgment(
					worked(override.tier()) ? Qualification.Verdict.QUALIFIED : Qualification.Verdict.NOT_QUALIFIED,
					List.of(overridden(override, score)));
		}
		if (score.nameOnly()) {
			return (form != null) ? ofForm(form, score.scores(), FilterOutcome.NAME_ONLY)
					: new LeadJudgment(Qualification.Verdict.REVIEW, List.of(FilterOutcome.NAME_ONLY));
		}
		return ofKnown(new LeadScore(score, form));
	}

	private static LeadJudgment ofKnown(LeadScore lead) {
		List<FilterOutcome> outcomes = lead.outcomes();
		List<FilterOutcome> failed = outcomes.stream().filter((it) -> !it.kept()).toList();
		if (!failed.isEmpty()) {
			return outside(lead, failed);
		}
		List<String> unknown = unknown(outcomes);
		Qualification.Verdict verdict = !worked(lead.tier()) ? Qualification.Verdict.NOT_QUALIFIED
				: unknown.isEmpty() ? Qualification.Verdict.QUALIFIED : Qualification.Verdict.REVIEW;
		return new LeadJudgment(verdict, Stream
			.of(standing(lead.graph()), Stream.ofNullable(lead.withForm()), reasons(verdict, lead), unknown.stream())
			.flatMap((it) -> it)
			.toList());
	}

	/**
	 * The judgment of an account outside. A person should decide on a near miss, and on
	 * an account kept out only by unknown data.
	 */
	private static LeadJudgment outside(LeadScore lead, List<FilterOutcome> failed) {
		boolean open = failed.stream().allMatch((it) -> it.outcome() == Outcome.UNKNOWN);
		if (!worked(lead.tier()) || byName(failed, lead.graph()) || (failed.size() > 1 && !open)) {
			return new LeadJudgment(Qualification.Verdict.NOT_QUALIFIED,
					failed.stream().map((it) -> it.filter() + ": " + it.text()).toList());
		}
		String tier = Tier.inWords(lead.tier());
		return new LeadJudgment(Qualification.Verdict.REVIEW,
				failed.stream()
					.map((it) -> "would be in " + tier + (open ? " if it passed " : " but for ") + it.filter() + ": "
							+ it.text())
					.toList());
	}

	private static boolean byName(List<FilterOutcome> failed, Score score) {
		return score.scores()
			.definition()
			.filters()
			.stream()
			.filter(Filter::namesAccounts)
			.map(Filter::name)
			.anyMatch((name) -> failed.stream().anyMatch((it) -> it.filter().equals(name)));
	}

	private static Stream<String> standing(Score score) {
		Integer rank = score.rank();
		return (rank == null) ? Stream.empty()
				: Stream.of(String.format(Locale.ROOT, "%s, rank %,d of %,d with %.1f points",
						Tier.inWords(score.tier()), rank, score.ranked(), score.value()));
	}

	/**
	 * The points that decided for an account, or the missing points that decided against
	 * it, without unknown data.
	 */
	private static Stream<String> reasons(Qualification.Verdict verdict, LeadScore lead) {
		boolean against = verdict == Qualification.Verdict.NOT_QUALIFIED;
		return lead.contributions()
			.stream()
			.filter((it) -> decisive(it, against) > 0)
			.sorted(Comparator.comparingInt((Contribution it) -> decisive(it, against)).reversed())
			.limit(REASONS)
			.map(lead::reason);
	}

	private static int decisive(Contribution contribution, boolean against) {
		if (contribution.assumed()) {
			return 0;
		}
		return against ? contribution.mostUnits() - contribution.units() : contribution.units();
	}

	private static List<String> unknown(List<FilterOutcome> outcomes) {
		return outcomes.stream()
			.filter((it) -> it.outcome() == Outcome.UNKNOWN)
			.map((it) -> "not known for " + it.filter() + ": " + it.text())
			.toList();
	}

	private static String overridden(TierOverride override, Score score) {
		return String.format(Locale.ROOT,
				"%s, because %s gave it this tier until %s: %s; with %.1f points it would be in %s",
				Tier.inWords(override.tier()), override.by(), override.until(), override.reason(), score.value(),
				Tier.inWords(score.tierByScore()));
	}

	private static boolean worked(Tier tier) {
		return tier != Tier.TIER_3;
	}

}
