package dev.icpgraph.proximity;

import java.time.LocalDate;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Findings of all channels between the accounts of a market and given customers, to be
 * weighted in as many ways as one asks for: each channel looks at its links once.
 */
public final class ChannelFindings {

	private final Channels channels;

	ChannelFindings(Channels channels) {
		this.channels = channels;
	}

	/**
	 * Looks at nothing yet.
	 * @param today the date that ages count from; what is dated later does not count
	 */
	public static ChannelFindings of(Snapshot market, BestCustomers best, LocalDate today) {
		return new ChannelFindings(new Channels(new ProximityContext(market, best, today, Naming.BEST_CUSTOMERS)));
	}

	/**
	 * Nearness as the channels are weighted. O(accounts), and the links of channels that
	 * were not asked before.
	 */
	public Proximities proximities(ProximitySettings settings) {
		return Proximities.of(this.channels, settings);
	}

	/**
	 * Likeness as the channels are weighted. The same cost.
	 */
	public Likeness likeness(ProximitySettings settings) {
		return Likeness.of(this.channels, settings);
	}

	/**
	 * The numbers of every account that a ranking can be learned from, with the channels
	 * that have a weight. The same cost.
	 */
	public AccountNumbers numbers(ProximitySettings settings) {
		return new AccountNumbers(this.channels, settings, SingletonSupplier.of(() -> proximities(settings)));
	}

	/**
	 * The signed bits that the footprint of an account gives.
	 */
	public int footprint(int account) {
		return this.channels.footprint().bits(account);
	}

}
