package dev.icpgraph.feature;

import java.util.Collection;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.util.function.SingletonSupplier;

/**
 * The columns of one snapshot, kept by measure, so that a change of weights, names or
 * tiers asks no account again.
 */
public final class FeatureColumns {

	private final Snapshot snapshot;

	private final Features features;

	private final Cache<Key, FeatureColumn> kept;

	private final Supplier<AccountRoles> roles;

	private final Supplier<byte[]> nameOnly;

	/**
	 * Keeps the columns that were asked for last.
	 * @param snapshot whose accounts are asked
	 * @param features asks them
	 * @param most how many columns to keep
	 * @param own domains or ids of our own accounts
	 */
	public FeatureColumns(Snapshot snapshot, Features features, int most, Collection<String> own) {
		this.snapshot = snapshot;
		this.features = features;
		this.kept = Caffeine.newBuilder().maximumSize(most).build();
		this.roles = SingletonSupplier.of(() -> AccountRoles.of(snapshot, features.today(), own));
		this.nameOnly = SingletonSupplier.of(() -> NameOnlyAccounts.of(snapshot));
	}

	private record Key(Measure measure, Fading fading, boolean yesOrNo) {
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * The day that ages count from, as of {@link dev.icpgraph.snapshot.Days}.
	 */
	public int today() {
		return this.features.today();
	}

	/**
	 * Who is a prospect today, worked out once.
	 */
	public AccountRoles roles() {
		return this.roles.get();
	}

	/**
	 * By account: 1 when nothing but its name is known, else 0. Worked out once; not to
	 * be written to.
	 */
	public byte[] nameOnly() {
		return this.nameOnly.get();
	}

	public FeatureColumn of(Signal signal) {
		return of(signal.measure(), new Fading(signal.fading()), false);
	}

	public FeatureColumn of(Filter filter) {
		return condition(filter.measure());
	}

	/**
	 * As a filter asks, without fading: what counts people is all or nothing.
	 */
	public FeatureColumn condition(Measure measure) {
		return of(measure, Fading.NONE, Features.countsPeople(measure));
	}

	/**
	 * As a signal asks, without fading.
	 */
	public FeatureColumn of(Measure measure) {
		return of(measure, Fading.NONE, false);
	}

	/**
	 * To be asked of few accounts; nothing is kept. Without fading.
	 */
	public Feature feature(Measure measure) {
		return this.features.of(measure, Fading.NONE);
	}

	/**
	 * The same as {@link #condition}, to be asked of few accounts.
	 */
	public Feature askedAsCondition(Measure measure) {
		return this.features.condition(measure);
	}

	private FeatureColumn of(Measure measure, Fading fading, boolean yesOrNo) {
		return this.kept.get(new Key(measure, fading, yesOrNo),
				(key) -> FeatureColumn.of(
						yesOrNo ? this.features.condition(measure) : this.features.of(measure, fading),
						this.snapshot.accounts()));
	}

}
