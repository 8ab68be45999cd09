package dev.icpgraph.feature;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Caches the columns of one snapshot by measure: a change of weights, names or tiers
 * needs no new column.
 */
public final class FeatureColumns {

	private final Snapshot snapshot;

	private final Features features;

	private final Cache<Key, FeatureColumn> kept;

	private final Supplier<AccountRoles> roles;

	private final Supplier<byte[]> nameOnly;

	private final Supplier<AccountNameOrder> names;

	/** Holds the columns that are the same here; {@code null} in the original. */
	private final @Nullable FeatureColumns whole;

	private final Predicate<Measure> differs;

	/**
	 * Caches the most recently used columns.
	 * @param snapshot the snapshot of the accounts
	 * @param features prepares the measures
	 * @param most maximum number of columns
	 * @param own domains or ids of our own accounts
	 */
	public FeatureColumns(Snapshot snapshot, Features features, int most, Collection<String> own) {
		this(snapshot, features, most, () -> AccountRoles.of(snapshot, features.today(), own));
	}

	/**
	 * The same with roles that are known otherwise.
	 */
	public FeatureColumns(Snapshot snapshot, Features features, int most, Supplier<AccountRoles> roles) {
		this.snapshot = snapshot;
		this.features = features;
		this.kept = Caffeine.newBuilder().maximumSize(most).build();
		this.roles = SingletonSupplier.of(roles);
		this.nameOnly = SingletonSupplier.of(() -> NameOnlyAccounts.of(snapshot));
		this.names = SingletonSupplier.of(() -> AccountNameOrder.of(snapshot));
		this.whole = null;
		this.differs = (measure) -> true;
	}

	private FeatureColumns(FeatureColumns whole, Features features, Predicate<Measure> differs) {
		this.snapshot = whole.snapshot;
		this.features = features;
		this.kept = Caffeine.newBuilder().build();
		this.roles = whole.roles;
		this.nameOnly = whole.nameOnly;
		this.names = whole.names;
		this.whole = whole;
		this.differs = differs;
	}

	private record Key(Measure measure, Fading fading, boolean yesOrNo) {
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * The best customers, which can be left out in turn.
	 */
	public Jackknife jackknife() {
		return this.features.jackknife();
	}

	/**
	 * The columns against the best customers that stay in a turn. Measures that do not
	 * compare with best customers keep their columns.
	 */
	public FeatureColumns without(int turn) {
		return new FeatureColumns(this, this.features.without(turn), Features::comparesWithBest);
	}

	/**
	 * The learned ranking in use; {@code null} without one.
	 */
	public @Nullable RankingModel model() {
		return this.features.model();
	}

	/**
	 * The columns with another learned ranking. Measures that do not depend on it keep
	 * their columns.
	 */
	public FeatureColumns by(RankingModel model) {
		return new FeatureColumns(this, this.features.by(model), Features::isLearned);
	}

	/**
	 * Whether a measure depends on the learned ranking.
	 */
	public static boolean isLearned(Measure measure) {
		return Features.isLearned(measure);
	}

	/**
	 * Whether a measure depends on the best customers.
	 */
	public static boolean comparesWithBest(Measure measure) {
		return Features.comparesWithBest(measure);
	}

	/**
	 * The day that ages count from, as in {@link dev.icpgraph.snapshot.Days}.
	 */
	public int today() {
		return this.features.today();
	}

	/**
	 * The roles of accounts today; computed once.
	 */
	public AccountRoles roles() {
		return this.roles.get();
	}

	/**
	 * By account: 1 when only its name is known, else 0. Computed once. Do not modify.
	 */
	public byte[] nameOnly() {
		return this.nameOnly.get();
	}

	/**
	 * The accounts ordered by name; computed once.
	 */
	public AccountNameOrder names() {
		return this.names.get();
	}

	public FeatureColumn of(Signal signal) {
		return of(signal.measure(), new Fading(signal.fading()), false);
	}

	public FeatureColumn of(Filter filter) {
		return condition(filter.measure());
	}

	/**
	 * The column for a filter, without decay; counts of people become all or nothing.
	 */
	public FeatureColumn condition(Measure measure) {
		return of(measure, Fading.NONE, Features.countsPeople(measure));
	}

	/**
	 * The column for a signal, without decay.
	 */
	public FeatureColumn of(Measure measure) {
		return of(measure, Fading.NONE, false);
	}

	/**
	 * The feature for a few accounts, without decay; not cached.
	 */
	public Feature feature(Measure measure) {
		return this.features.of(measure, Fading.NONE);
	}

	/**
	 * The same as {@link #condition}, for a few accounts.
	 */
	public Feature askedAsCondition(Measure measure) {
		return this.features.condition(measure);
	}

	private FeatureColumn of(Measure measure, Fading fading, boolean yesOrNo) {
		if (this.whole != null && !this.differs.test(measure)) {
			return this.whole.of(measure, fading, yesOrNo);
		}
		return this.kept.get(new Key(measure, fading, yesOrNo),
				(key) -> FeatureColumn.of(
						yesOrNo ? this.features.condition(measure) : this.features.of(measure, fading),
						this.snapshot.accounts()));
	}

}
