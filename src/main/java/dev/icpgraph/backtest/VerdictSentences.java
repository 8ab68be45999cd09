package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.Estimate;

import static dev.icpgraph.text.Numbers.times;
import static dev.icpgraph.text.Shares.percent;
import static dev.icpgraph.text.Shares.points;

/**
 * Words the verdict on a ranking: whether it is better than account size, bad news first.
 */
final class VerdictSentences {

	/** Number of customers below which the interval comes before the value. */
	private static final int SURE = 20;

	private final BacktestFindings findings;

	private final BacktestSplit split;

	private final RankingResult subject;

	private final RankingResult size;

	VerdictSentences(BacktestFindings findings) {
		this.findings = findings;
		this.split = findings.split();
		this.subject = findings.subject();
		this.size = findings.size();
	}

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		switch (this.findings.verdict()) {
			case BETTER_THAN_SIZE -> {
				sentences.add(lift());
				sentences.add(allInAll());
			}
			case NO_BETTER_THAN_SIZE, WORSE_THAN_SIZE -> addNoBetter(sentences);
			case TOO_FEW -> {
				sentences.add("Too few customers are held out (" + this.split.heldOut() + ") to tell whether "
						+ this.subject.text() + " is better than account size alone.");
				sentences.add(lift());
			}
		}
		sentences.add(atEqualSize());
		return sentences;
	}

	/**
	 * Account size may be as good overall, or among the first accounts, where it counts.
	 */
	private void addNoBetter(List<String> sentences) {
		if (this.subject.aboveSize().isAbove(0)) {
			sentences.add("Account size alone finds at least as many " + customers() + " as " + this.subject.text()
					+ " among the first accounts.");
			sentences.add(lift());
			sentences.add(allInAll());
			return;
		}
		boolean worse = this.subject.aboveSize().isBelow(0);
		sentences.add("Account size alone ranks " + customers() + (worse ? " better than " : " as well as ")
				+ this.subject.text() + ": ahead of " + areas() + (worse ? "." : ", which may be chance."));
		sentences.add(lift());
	}

	private String allInAll() {
		return "Overall, " + this.subject.text() + " ranks " + customers() + " ahead of " + area(this.subject.area())
				+ ", account size alone ahead of " + percent(this.size.area().value()) + ".";
	}

	private String customers() {
		return this.split.customers();
	}

	/**
	 * For example
	 * {@code 78% of other accounts, against 76%; a difference of −2.1 points (95% interval −5.0 to 0.8)}.
	 */
	private String areas() {
		Estimate difference = this.subject.aboveSize();
		return percent(this.size.area().value()) + " of other accounts, against " + percent(this.subject.area().value())
				+ "; a difference of " + points(difference.value()) + " points (95% interval "
				+ points(difference.low()) + " to " + points(difference.high()) + ")";
	}

	/**
	 * For example {@code 83% of other accounts (95% interval 80% to 86%)}.
	 */
	private String area(Estimate area) {
		return (this.split.heldOut() < SURE)
				? percent(area.low()) + " to " + percent(area.high()) + " of other accounts (95% interval; "
						+ percent(area.value()) + " of these)"
				: percent(area.value()) + " of other accounts (95% interval " + percent(area.low()) + " to "
						+ percent(area.high()) + ")";
	}

	private String lift() {
		CutKind cut = this.findings.worked();
		Estimate lift = Objects.requireNonNull(this.subject.cut(cut)).lift();
		String first = (cut == CutKind.TIER_1) ? "Tier 1 holds "
				: "The first 1% of accounts by " + this.subject.text() + " hold ";
		String than = " times as many " + customers() + " as chance";
		String holds = (this.split.heldOut() < SURE)
				? times(lift.low()) + " to " + times(lift.high()) + than + " (95% interval; " + times(lift.value())
						+ " times with these " + this.split.heldOut() + ")"
				: times(lift.value()) + than + " (95% interval " + times(lift.low()) + " to " + times(lift.high())
						+ ")";
		return first + holds + "; account size alone would give " + lift(this.size, cut) + ", number of staff "
				+ lift(this.findings.required(RankingRole.STAFF), cut) + ".";
	}

	private static String lift(RankingResult result, CutKind cut) {
		return times(Objects.requireNonNull(result.cut(cut)).lift().value());
	}

	private String atEqualSize() {
		Estimate area = this.subject.areaAtEqualSize();
		String explains = area.isAbove(AreaUnderCurve.CHANCE) ? ""
				: area.isBelow(AreaUnderCurve.CHANCE) ? ": worse than chance" : ": size may explain all of it";
		return "Among accounts of about the same size, it ranks " + customers() + " ahead of " + area(area)
				+ "; 50% is chance" + explains + ".";
	}

}
