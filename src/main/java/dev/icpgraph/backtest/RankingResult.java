package dev.icpgraph.backtest;

import java.util.List;

import dev.icpgraph.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Measures of how well one ranking finds the held-out customers.
 *
 * @param by what accounts are ranked by
 * @param customers that were held out
 * @param area mean share of the other accounts that stand behind each, 0 to 1; 0.5 is
 * chance
 * @param areaAtEqualSize the same among accounts with about as many links
 * @param averagePrecision mean share of held-out customers among the accounts that stand
 * no lower than each
 * @param timesPrevalence how many times the average precision of chance that is
 * @param cuts among the first accounts
 * @param aboveSize difference of the area to that of account size
 * @param foundAboveSize difference to account size in the share of customers that are
 * found among the accounts a team would work: as many as in tier 1, or 1% without an ICP
 * @param adds what the part that is left out adds to the area of the whole; null where
 * nothing is left out
 */
record RankingResult(RankedBy by, int customers, Estimate area, Estimate areaAtEqualSize, double averagePrecision,
		double timesPrevalence, List<CutResult> cuts, Estimate aboveSize, Estimate foundAboveSize,
		@Nullable Estimate adds) {

	/**
	 * Customers found among the first accounts of a ranking.
	 *
	 * @param cut which of them
	 * @param accounts how many, mean of all questions
	 * @param found share of the held-out customers that are among them
	 * @param lift how many times as many as chance would find
	 */
	record CutResult(Cut cut, double accounts, Estimate found, Estimate lift) {
	}

	public RankingRole role() {
		return this.by.role();
	}

	public @Nullable String part() {
		return this.by.part();
	}

	public String text() {
		return this.by.text();
	}

	/**
	 * Comparison with account size alone.
	 */
	public BacktestVerdict verdict() {
		return BacktestVerdict.of(this.aboveSize, this.foundAboveSize, this.customers);
	}

	/**
	 * Result among the first accounts of a cut; null without that cut.
	 */
	@Nullable CutResult cut(Cut cut) {
		return this.cuts.stream().filter((it) -> it.cut() == cut).findFirst().orElse(null);
	}

}
