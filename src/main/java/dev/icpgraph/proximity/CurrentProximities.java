package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

import org.springframework.stereotype.Component;

import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;

/**
 * Caches the nearness of all accounts to the best customers for the snapshot last used:
 * many questions, such as every step of a what-if, share one computation.
 */
@Component
public class CurrentProximities {

	private static final int MOST_KEPT = 16;

	/**
	 * Cached sets of given accounts; each takes about 20 bytes per account of the market.
	 */
	private static final int MOST_SETS = 4;

	private final BestCustomerChoice choice;

	private final AsOf asOf;

	private final ProximitySettings defaults;

	private volatile Kept kept;

	CurrentProximities(BestCustomerChoice choice, AsOf asOf, ProximityProperties properties) {
		this.choice = choice;
		this.asOf = asOf;
		this.defaults = properties.settings();
		this.kept = none(Snapshot.empty());
	}

	/**
	 * The default settings, which an ICP may override.
	 */
	public ProximitySettings defaults() {
		return this.defaults;
	}

	/**
	 * Nearness with the default settings.
	 */
	public Proximities of(Snapshot snapshot) {
		return of(snapshot, this.defaults);
	}

	/**
	 * Nearness in a snapshot, computed on the first call for the snapshot and a day.
	 */
	public Proximities of(Snapshot snapshot, ProximitySettings settings) {
		return of(kept(snapshot), settings);
	}

	private static Proximities of(Kept now, ProximitySettings settings) {
		Proximities known = now.proximities().get(settings);
		if (known != null) {
			return known;
		}
		if (now.proximities().size() >= MOST_KEPT) {
			now.proximities().clear();
		}
		return now.proximities().computeIfAbsent(settings, (key) -> Proximities.of(now.toBest(), key));
	}

	/**
	 * Likeness with the default settings, computed on the first call for a snapshot and a
	 * day.
	 */
	public Likeness likeness(Snapshot snapshot) {
		return likeness(snapshot, this.defaults);
	}

	/**
	 * Likeness as the channels are weighted; without any, the footprint alone.
	 */
	public Likeness likeness(Snapshot snapshot, ProximitySettings settings) {
		Kept now = kept(snapshot);
		return now.likenesses()
			.computeIfAbsent(settings, (key) -> new Likeness(of(now, settings), now.toBest().footprint()));
	}

	/**
	 * The numbers of every account that a ranking can be learned from. Channels that
	 * nearness looked at are not looked at again.
	 */
	public AccountNumbers numbers(Snapshot snapshot) {
		Kept now = kept(snapshot);
		return new AccountNumbers(now.toBest(), this.defaults, () -> of(now, this.defaults));
	}

	/**
	 * The best customers of a snapshot, which can be left out in turn.
	 */
	public Jackknife jackknife(Snapshot snapshot) {
		return Jackknife.of(kept(snapshot).toBest().vantage().best().accounts());
	}

	/**
	 * Findings against the best customers that stay in a turn. They are not cached.
	 * @param turn from 0, below the turns of {@link #jackknife}
	 */
	public ChannelFindings without(Snapshot snapshot, int turn) {
		ProximityContext whole = kept(snapshot).toBest().vantage();
		int[] staying = Jackknife.of(whole.best().accounts()).without(turn);
		return new ChannelFindings(new Channels(
				new ProximityContext(whole.market(), BestCustomers.of(staying, whole.best().rule()), whole.naming())));
	}

	/**
	 * Nearness with the default settings to given accounts instead of the best customers.
	 * @param accounts dense ids in any order
	 */
	Proximities to(Snapshot snapshot, int[] accounts) {
		BestCustomers given = BestCustomers.of(accounts, "They were given.");
		Kept now = kept(snapshot);
		return now.toGiven()
			.get(IntArrayList.wrap(given.accounts()),
					(key) -> Proximities.of(
							new Channels(new ProximityContext(now.toBest().vantage().market(), given, Naming.GIVEN)),
							this.defaults));
	}

	private Kept kept(Snapshot snapshot) {
		Kept now = this.kept;
		if (now.snapshot() != snapshot || !now.today().equals(this.asOf.today())) {
			now = none(snapshot);
			this.kept = now;
		}
		return now;
	}

	private Kept none(Snapshot snapshot) {
		ProximityContext vantage = new ProximityContext(snapshot, this.choice.of(snapshot), this.asOf.today(),
				Naming.BEST_CUSTOMERS);
		return new Kept(new Channels(vantage), new ConcurrentHashMap<>(), new ConcurrentHashMap<>(),
				Caffeine.newBuilder().maximumSize(MOST_SETS).build());
	}

	private record Kept(Channels toBest, Map<ProximitySettings, Proximities> proximities,
			Map<ProximitySettings, Likeness> likenesses, Cache<IntList, Proximities> toGiven) {

		Snapshot snapshot() {
			return this.toBest.vantage().snapshot();
		}

		LocalDate today() {
			return this.toBest.vantage().today();
		}

	}

}
