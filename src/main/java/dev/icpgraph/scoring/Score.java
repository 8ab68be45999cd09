package dev.icpgraph.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.feature.MeasureResult;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.statistics.RankRange;

/**
 * The score of one account, computed from the columns on demand.
 *
 * @param scores scores of the whole market
 * @param account dense id of the account
 */
public record Score(Scores scores, int account) {

	private static final int[] OUTSIDE_LAST = { 4, 1, 2, 3 };

	/**
	 * The score, 0 to 100.
	 */
	public double value() {
		return Points.shown(sums().score(this.account));
	}

	/**
	 * The score with all unknown signals at their worst.
	 */
	public double low() {
		return Points.shown(sums().low(this.account));
	}

	/**
	 * The score with all unknown signals at their best.
	 */
	public double high() {
		return Points.shown(sums().high(this.account));
	}

	/**
	 * The score from signals of this kind alone; {@code null} without any.
	 */
	public @Nullable Double fit() {
		return has(Signal.Kind.FIT) ? Points.shown(sums().ofKind(Signal.Kind.FIT, this.account)) : null;
	}

	/**
	 * The score from signals of this kind alone; {@code null} without any.
	 */
	public @Nullable Double intent() {
		return has(Signal.Kind.INTENT) ? Points.shown(sums().ofKind(Signal.Kind.INTENT, this.account)) : null;
	}

	public @Nullable Tier tier() {
		return this.scores.assignment().tier(this.account);
	}

	/**
	 * The tier that it has, or would have if no filter removed it.
	 */
	public Tier tierByScore() {
		return this.scores.assignment().tierByScore(this.account);
	}

	/**
	 * The tier from 1 to 3; 4 outside.
	 */
	public int tierNumber() {
		return OUTSIDE_LAST[this.scores.assignment().tiers()[this.account]];
	}

	/**
	 * The value in units of {@link Points}.
	 */
	public int units() {
		return sums().score(this.account);
	}

	/**
	 * Number of accounts of its role that pass every filter.
	 */
	public int ranked() {
		return this.scores.assignment().order(role()).length;
	}

	/**
	 * The tier that it would have in another market with all unknown signals at their
	 * worst.
	 */
	public Tier leastTierIn(Scores market) {
		return Objects.requireNonNull(Tier.of(market.assignment().tierOfNew(sums().low(this.account))));
	}

	/**
	 * The tier that it would have with another value, all other accounts unchanged.
	 * @param units in units of {@link Points}
	 */
	public Tier tierAt(int units) {
		return Objects.requireNonNull(Tier.of(this.scores.assignment().tierAt(this.account, units)));
	}

	/**
	 * The override of its tier that applies, if any.
	 */
	public @Nullable TierOverride override() {
		return this.scores.context().overrides().get(this.account);
	}

	/**
	 * The role of the account for the vendor on the day that ages count from.
	 */
	public AccountRole role() {
		return this.scores.role(this.account);
	}

	/**
	 * Rank among the accounts of its role, from 1; {@code null} outside the filters.
	 */
	public @Nullable Integer rank() {
		int place = this.scores.assignment().place(this.account);
		return (place >= 0) ? place + 1 : null;
	}

	/**
	 * The range of its rank when best customers are left out in turn; {@code null}
	 * outside the filters.
	 */
	public @Nullable RankRange rankRange() {
		return (rank() == null) ? null : RankJackknife.range(this.scores, this.account);
	}

	/**
	 * Share of the weight whose signals are known, 0 to 1.
	 */
	public double knownShare() {
		return sums().known(this.account) / (double) Points.HUNDRED;
	}

	/**
	 * Whether the tier is the same for any values of the unknown data, all other accounts
	 * unchanged. False with few best customers.
	 */
	public boolean certain() {
		return this.scores.context().hypothesis() == null && (override() != null || (!nameOnly()
				&& this.scores.filters().stream().noneMatch((filter) -> filter.outcome(this.account) == Outcome.UNKNOWN)
				&& this.scores.assignment()
					.sameTier(this.account, sums().low(this.account), sums().high(this.account))));
	}

	/**
	 * The reason why the tier is uncertain; {@code null} if certain.
	 */
	public @Nullable String whyUncertain() {
		return certain() ? null : Doubt.of(this);
	}

	/**
	 * Whether the account is a customer on the day that ages count from.
	 */
	public boolean customer() {
		return role() == AccountRole.CUSTOMER;
	}

	/**
	 * Whether the account was a customer, or will become one.
	 */
	public boolean formerCustomer() {
		return !customer() && this.scores.snapshot().customer(this.account) != null;
	}

	public boolean nameOnly() {
		return this.scores.nameOnly(this.account);
	}

	/**
	 * The result of any measure for the account on the scored data, without decay.
	 */
	public MeasureResult to(Measure measure) {
		return MeasureResult.of(this.scores.columns().feature(measure), this.account);
	}

	public long revision() {
		return this.scores.snapshot().revision();
	}

	public String accountId() {
		return this.scores.snapshot().accountId(this.account);
	}

	/**
	 * The contributions in the order of the signals. Their points sum exactly to the
	 * value.
	 */
	public List<Contribution> contributions() {
		return this.scores.signals().stream().map((signal) -> new Contribution(signal, this)).toList();
	}

	/**
	 * The contributions of some signals, in the order of the signals.
	 * @throws BadInputException if a signal is not one of the ICP's
	 */
	List<Contribution> contributions(List<String> signals) {
		List<Contribution> all = contributions();
		for (String signal : signals) {
			if (all.stream().noneMatch((it) -> it.signal().equals(signal))) {
				throw new BadInputException("signals: the ICP has no signal '%s', but %s".formatted(signal,
						all.stream().map((it) -> "'" + it.signal() + "'").collect(Collectors.joining(", "))));
			}
		}
		return all.stream().filter((it) -> signals.contains(it.signal())).toList();
	}

	/**
	 * The outcome of each filter; for an account known by name only, first the ICP's
	 * treatment of such accounts.
	 */
	public List<FilterOutcome> filterOutcomes() {
		Stream<FilterOutcome> nameOnly = nameOnly()
				? Stream.of(FilterOutcome.ofNameOnly(!this.scores.droppedAsNameOnly(this.account))) : Stream.of();
		return Stream
			.concat(nameOnly, this.scores.filters().stream().map((filter) -> FilterOutcome.of(filter, this.account)))
			.toList();
	}

	public List<UnknownCriterion> unknowns() {
		Stream<UnknownCriterion> filters = this.scores.filters()
			.stream()
			.filter((filter) -> filter.outcome(this.account) == Outcome.UNKNOWN)
			.map((filter) -> UnknownCriterion.of(filter, this));
		Stream<UnknownCriterion> signals = this.scores.signals()
			.stream()
			.filter((signal) -> !signal.known(this.account))
			.map((signal) -> UnknownCriterion.of(signal, this));
		return Stream.concat(filters, signals).toList();
	}

	private ScoreColumns sums() {
		return this.scores.sums();
	}

	private boolean has(Signal.Kind kind) {
		return this.scores.signals().stream().anyMatch((signal) -> signal.signal().kind() == kind);
	}

}
