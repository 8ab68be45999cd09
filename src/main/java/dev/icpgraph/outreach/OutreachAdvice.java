package dev.icpgraph.outreach;

import java.util.List;

import dev.icpgraph.scoring.Scores;
import dev.icpgraph.text.English;

/**
 * Advice on whether prospects should find us or we should call them.
 *
 * @param reasons each sign, in the order of {@link OutreachSign}
 * @param begin number of prospects in tiers 1 and 2 that visited recently or were
 * referred
 * @param revision revision of the scored graph
 */
public record OutreachAdvice(OutreachVerdict verdict, List<OutreachReason> reasons, int begin, long revision) {

	static OutreachAdvice of(Scores scores, OutreachSigns signs) {
		List<OutreachReason> reasons = signs.reasons();
		return new OutreachAdvice(OutreachVerdict.of(reasons), reasons, signs.warm(), scores.snapshot().revision());
	}

	/**
	 * The advice and where to begin, marked as advice.
	 */
	public String text() {
		String warm = (this.begin == 0) ? ""
				: " Either way, begin with the " + English.counted(this.begin, "prospect", "prospects")
						+ " in tiers 1 and 2 that visited your site recently or were referred.";
		return "Advice: " + this.verdict.text() + warm;
	}

	/**
	 * The limits of the advice.
	 */
	public String caution() {
		return "This advice follows four signs with thresholds that we chose (icpgraph.outreach.*). We have not measured results.";
	}

	/**
	 * The reasons as sentences; reasons that point nowhere come last.
	 */
	public List<String> sentences() {
		return this.reasons.stream()
			.sorted((one, other) -> Boolean.compare(one.lean() == Lean.NEITHER, other.lean() == Lean.NEITHER))
			.map(OutreachReason::text)
			.toList();
	}

}
