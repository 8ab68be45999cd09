package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleConsumer;

import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.lookalike.CurrentLookalikes;
import dev.icpgraph.model.CurrentModel;
import dev.icpgraph.proximity.CurrentProximities;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Runs a back-test.
 */
@Component
class Backtester {

	private static final long SEED = 1;

	private static final double NANOS_PER_MILLI = 1e6;

	private final UseDays useDays;

	private final BestCustomerChoice choice;

	private final CurrentProximities proximities;

	private final CurrentLookalikes lookalikes;

	private final CurrentModel model;

	private final AsOf asOf;

	private final OwnAccounts own;

	Backtester(UseDays useDays, BestCustomerChoice choice, CurrentProximities proximities, CurrentLookalikes lookalikes,
			CurrentModel model, AsOf asOf, OwnAccounts own) {
		this.useDays = useDays;
		this.choice = choice;
		this.proximities = proximities;
		this.lookalikes = lookalikes;
		this.model = model;
		this.asOf = asOf;
		this.own = own;
	}

	/**
	 * Holds customers out and ranks them. A split by date ranks the market once; folds
	 * rank it a hundred times.
	 * @param progress receives the share of the work that is done, 0 to 1
	 */
	BacktestReport run(BacktestQuestion question, Snapshot whole, DoubleConsumer progress) {
		long begin = System.nanoTime();
		Snapshot market = HiddenNames.without(question.hide(), whole);
		ChosenSplit chosen = ChosenSplit.of(question.split(), market, () -> this.useDays.of(market), this.asOf.today(),
				SEED, this.own.names());
		Holdouts holdouts = chosen.holdouts();
		Rankings rankings = new Rankings(this.choice::of, this.proximities.defaults(), this.lookalikes.settings(),
				this.model.settings(), question.definition(), this.own.names());
		RankingComparison comparison = new RankingComparison(holdouts, rankings, SEED).run(progress);
		BacktestFindings findings = new BacktestFindings(split(chosen, comparison), comparison.results(),
				question.of());
		List<String> sentences = new BacktestSentences(findings, holdouts.leftOut(), question.hide(),
				HiddenNames.count(question.hide(), whole))
			.all();
		return new BacktestReport(findings.verdict(), sentences, findings.split(), findings.rankings(),
				holdouts.leftOut(), holdouts.get(0).day(), whole.revision(),
				(System.nanoTime() - begin) / NANOS_PER_MILLI);
	}

	private static BacktestSplit split(ChosenSplit chosen, RankingComparison comparison) {
		Holdouts holdouts = chosen.holdouts();
		LocalDate before = (holdouts instanceof SplitByDate date) ? date.day() : null;
		Integer folds = (holdouts instanceof SplitByFolds parts) ? parts.folds() : null;
		return new BacktestSplit(before, folds, chosen.whyFolds(), holdouts.rounds(), holdouts.targets().length,
				holdouts.get(0).others().length, holdouts.unlinked(), comparison.best(), comparison.rule());
	}

}
