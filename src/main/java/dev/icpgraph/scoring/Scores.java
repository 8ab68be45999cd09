package dev.icpgraph.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.RankRanges;

/**
 * The scores of all accounts of a snapshot under one definition: immutable, 9 bytes per
 * account plus the source columns, at most 16 more once it is paged through.
 *
 * <pre>
 * columns   signal "Runs Kubernetes"   2^30    0   -1  2^30      -1 is unknown
 * sums      score | known weight       91·2^20|100·2^20 …      (2^-20 points)
 * assignment tiers 2 0 3 1             order  3 0 2            0 is outside
 * </pre>
 */
public final class Scores {

	private final FeatureColumns columns;

	private final IcpDefinition definition;

	private final List<FilterColumn> filters;

	private final List<WeightedSignal> signals;

	private final boolean fits;

	private final ScoreColumns sums;

	private final TierAssignment assignment;

	private final Supplier<List<FieldGap>> gaps = SingletonSupplier.of(() -> FieldGap.of(this));

	private final Supplier<List<SignalLift>> signalLifts = SingletonSupplier.of(() -> SignalLifts.of(this));

	private final Supplier<RankRanges> ranges = SingletonSupplier.of(() -> RankJackknife.of(this));

	private final Supplier<String> state = SingletonSupplier.of(() -> ScoresState.of(this));

	private final MatchLists lists;

	private final TierContext context;

	private Scores(FeatureColumns columns, IcpDefinition definition, List<FilterColumn> filters,
			List<WeightedSignal> signals, TierContext context) {
		this.columns = columns;
		this.definition = definition;
		this.filters = filters;
		this.signals = signals;
		this.fits = signals.stream().anyMatch((signal) -> signal.signal().kind() == Signal.Kind.FIT);
		this.sums = ScoreColumns.of(signals, columns.snapshot().accounts());
		this.context = context;
		this.assignment = TierAssignment.of(this.sums, Entrants.of(columns, definition, filters), definition, context);
		this.lists = new MatchLists(this);
	}

	/**
	 * Scores the whole market. O(accounts · criteria).
	 */
	public static Scores of(IcpDefinition definition, FeatureColumns columns) {
		return of(definition, columns, TierContext.NOTHING);
	}

	/**
	 * Scores the whole market, with earlier tiers and overrides as further input.
	 */
	public static Scores of(IcpDefinition definition, FeatureColumns columns, TierContext context) {
		List<FilterColumn> filters = definition.filters()
			.stream()
			.map((it) -> new FilterColumn(it, columns.of(it)))
			.toList();
		return new Scores(columns, definition, filters, WeightedSignal.of(definition, columns::of), context);
	}

	public Snapshot snapshot() {
		return this.columns.snapshot();
	}

	/**
	 * The reason why no tier is certain with too few customers; otherwise {@code null}.
	 */
	public @Nullable String hypothesis() {
		return this.context.hypothesis();
	}

	public FeatureColumns columns() {
		return this.columns;
	}

	/** The definition behind the scores. */
	public IcpDefinition definition() {
		return this.definition;
	}

	/** Key of the ICP; empty without one. */
	public String icp() {
		return this.context.icp();
	}

	List<FilterColumn> filters() {
		return this.filters;
	}

	List<WeightedSignal> signals() {
		return this.signals;
	}

	ScoreColumns sums() {
		return this.sums;
	}

	TierContext context() {
		return this.context;
	}

	TierAssignment assignment() {
		return this.assignment;
	}

	/**
	 * The tier of each account of any role: 1 to 3, or 0 outside. Shared array; do not
	 * modify.
	 */
	public byte[] tiers() {
		return this.assignment.tiers();
	}

	/**
	 * The tier of each prospect: 1 to 3, or 0 outside; 0 for all other accounts.
	 */
	public byte[] prospectTiers() {
		byte[] tiers = tiers().clone();
		for (int account : this.columns.roles().others()) {
			tiers[account] = 0;
		}
		return tiers;
	}

	/**
	 * The role of the account for the vendor on the day that ages count from.
	 */
	public AccountRole role(int account) {
		return this.columns.roles().of(account);
	}

	/**
	 * The accounts of an audience, ascending.
	 */
	public IntStream accounts(Audience audience) {
		return IntStream.range(0, snapshot().accounts()).filter((account) -> audience.includes(role(account)));
	}

	/**
	 * Whether the account is outside because only its name is known.
	 */
	public boolean droppedAsNameOnly(int account) {
		return Entrants.dropsNameOnly(this.definition) && nameOnly(account);
	}

	boolean nameOnly(int account) {
		return this.columns.nameOnly()[account] != 0;
	}

	/**
	 * A number that is larger the higher an account ranks, equal if accounts differ only
	 * by id; -1 outside the filters.
	 */
	public long rank(int account) {
		return (tiers()[account] == 0) ? -1 : this.sums.keys()[account];
	}

	/**
	 * A name for this state of the scores. Equal scores, tiers, roles and graph revisions
	 * have equal names, on every server. Computed on the first call, in O(accounts).
	 */
	public String state() {
		return Objects.requireNonNull(this.state.get());
	}

	public Score score(int account) {
		return new Score(this, account);
	}

	/**
	 * The score of an account by its id in the graph; {@code null} if unknown or too new.
	 */
	public @Nullable Score find(String accountId) {
		int account = snapshot().find(accountId);
		return (account >= 0) ? score(account) : null;
	}

	/**
	 * The filters that remove an account, by index in the definition: bit i is filter i.
	 */
	public long stoppedBy(int account) {
		long stopped = 0;
		for (int i = 0; i < this.filters.size(); i++) {
			stopped |= this.filters.get(i).lets(account) ? 0 : 1L << i;
		}
		return stopped;
	}

	/**
	 * The outcome of a filter of the definition for an account, in words.
	 * @param filter its index in the definition
	 */
	public String answer(int filter, int account) {
		return this.filters.get(filter).column().feature().text(account);
	}

	/**
	 * Whether a filter cannot be decided.
	 * @param filter its index in the definition
	 */
	public boolean undecided(int filter, int account) {
		return this.filters.get(filter).outcome(account) == Outcome.UNKNOWN;
	}

	/**
	 * Another filter as a predicate, for few accounts.
	 */
	public IntPredicate asking(Filter filter) {
		Feature feature = this.columns.askedAsCondition(filter.measure());
		boolean keeps = filter.whenUnknown() == Filter.WhenUnknown.KEEP;
		return (account) -> {
			int value = feature.value(account);
			return value > 0 || (value < 0 && keeps);
		};
	}

	/**
	 * Sum of the contributions of fit signals on its own scale, 0 to 100; the score
	 * itself without fit signals.
	 */
	public double fit(int account) {
		return Points.shown(this.fits ? this.sums.ofKind(Signal.Kind.FIT, account) : this.sums.score(account));
	}

	/**
	 * Number of accounts of an audience in a tier.
	 */
	public int count(Tier tier, Audience audience) {
		return this.assignment.counts(audience)[tier.number()];
	}

	/**
	 * The fields that some accounts of an audience lack, most valuable first. O(accounts
	 * · criteria).
	 */
	public List<MissingField> missingFields(Audience audience) {
		return MissingField.of(this, audience);
	}

	/**
	 * The lift of each signal alone over active customers, in the order of the
	 * definition. Computed on the first call.
	 */
	public List<SignalLift> signalLifts() {
		return Objects.requireNonNull(this.signalLifts.get());
	}

	/**
	 * The ranks of accounts when best customers are left out in turn. The first call
	 * scores the market once per turn; then takes 9 bytes per account.
	 */
	RankRanges rankRanges() {
		return Objects.requireNonNull(this.ranges.get());
	}

	List<FieldGap> gaps() {
		return this.gaps.get();
	}

	/**
	 * The accounts in all orders, whole and by conditions.
	 */
	MatchLists lists() {
		return this.lists;
	}

}
