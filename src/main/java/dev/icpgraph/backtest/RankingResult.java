package dev.icpgraph.backtest;

import java.util.List;

import dev.icpgraph.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Measures of how well one ranking finds the held-out customers.
 *
 * @param by criterion of the ranking
 * @param customers number of held-out customers
 * @param area area under the ROC curve, 0 to 1; 0.5 is chance
 * @param areaAtEqualSize the same among accounts with about as many links
 * @param averagePrecision average precision, 0 to 1
 * @param timesPrevalence average precision divided by that of a random ranking
 * @param cuts results among the first accounts
 * @param aboveSize area minus that of account size
 * @param foundAboveSize share of customers found among the first accounts (as many
 * accounts as in tier 1, or 1% without an ICP) minus the share that account size finds
 * @param adds area that the left-out part adds to the whole; {@code null} if no part is
 * left out
 */
record RankingResult(RankedBy by, int customers, Estimate area, Estimate areaAtEqualSize, double averagePrecision,
		double timesPrevalence, List<CutResult> cuts, Estimate aboveSize, Estimate foundAboveSize,
		@Nullable Estimate adds) {

	/**
	 * Customers found among the first accounts of a ranking.
	 *
	 * @param cut rule for the number of first accounts
	 * @param accounts number of first accounts; with several tests, the mean
	 * @param found share of the held-out customers among them
	 * @param lift customers found divided by the number expected by chance
	 */
	record CutResult(CutKind cut, double accounts, Estimate found, Estimate lift) {
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
	 * Result among the first accounts of a cut; {@code null} without that cut.
	 */
	@Nullable CutResult cut(CutKind cut) {
		return this.cuts.stream().filter((it) -> it.cut() == cut).findFirst().orElse(null);
	}

}
