package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.MarketTotals;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;

/**
 * Evidence between the accounts of a market and given customers, for any weights: the
 * channels of nearness, and the footprint. Each is computed on first use and then cached.
 */
public final class LikenessFindings {

	private final ChannelFindings channels;

	private final Supplier<FootprintBands> bands;

	private final Supplier<Footprint> footprint;

	private final Map<ProximitySettings, Likeness> likenesses = new ConcurrentHashMap<>();

	LikenessFindings(ChannelFindings channels) {
		this(channels, SingletonSupplier.of(() -> new FootprintBands(channels.links())));
	}

	private LikenessFindings(ChannelFindings channels, Supplier<FootprintBands> bands) {
		this.channels = channels;
		this.bands = bands;
		this.footprint = SingletonSupplier.of(() -> new Footprint(bands.get(), channels.best(), channels.naming()));
	}

	/**
	 * Computes nothing yet.
	 * @param today the date that ages count from; later facts are ignored
	 */
	public static LikenessFindings of(Snapshot market, BestCustomers best, LocalDate today) {
		return new LikenessFindings(ChannelFindings.of(market, best, today));
	}

	/**
	 * Findings for a part of a market, as {@link ChannelFindings} gives them: the part's
	 * own accounts have the bits that they have in the market. What compares an account
	 * with the average one, as explanations do, still means the average of the part.
	 * @param totals counts of the whole market for nearness
	 * @param footprints counts of the whole market for footprints
	 */
	public static LikenessFindings of(Snapshot part, BestCustomers best, LocalDate today, MarketTotals totals,
			FootprintTotals footprints) {
		ChannelFindings channels = ChannelFindings.of(part, best, today, totals);
		return new LikenessFindings(channels,
				SingletonSupplier.of(() -> new FootprintBands(channels.links(), footprints)));
	}

	/**
	 * Findings in the same market for other customers. They share the counts that do not
	 * depend on customers.
	 */
	LikenessFindings to(BestCustomers others) {
		return new LikenessFindings(this.channels.to(others), this.bands);
	}

	/**
	 * The best customers, which can be left out in turn.
	 */
	public Jackknife jackknife() {
		return Jackknife.of(this.channels.best().accounts());
	}

	/**
	 * Findings for the best customers that stay in a turn; not cached.
	 * @param turn from 0, below the turns of {@link #jackknife}
	 */
	public LikenessFindings without(int turn) {
		return to(BestCustomers.of(jackknife().without(turn), this.channels.best().rule()));
	}

	ChannelFindings channels() {
		return this.channels;
	}

	/**
	 * Nearness with the weights of the settings. O(accounts) on the first call, plus the
	 * links of channels not used before.
	 */
	public Proximities proximities(ProximitySettings settings) {
		return this.channels.proximities(settings);
	}

	/**
	 * Likeness with the weights of the settings; without weights, the footprint alone.
	 * Costs as much as {@link #proximities}.
	 */
	public Likeness likeness(ProximitySettings settings) {
		return this.likenesses.computeIfAbsent(settings, (key) -> new Likeness(proximities(key), this.footprint.get()));
	}

	/**
	 * The numbers of every account that a ranking can be learned from, with the channels
	 * that have a weight. Costs as much as {@link #proximities}.
	 */
	public AccountNumbers numbers(ProximitySettings settings) {
		return new AccountNumbers(this.channels, settings);
	}

	/**
	 * The signed bits of an account's footprint.
	 */
	public int footprint(int account) {
		return this.footprint.get().bits(account);
	}

}
