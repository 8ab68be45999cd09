package dev.icpgraph.proximity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * The evidence of all channels, and the footprint, from one vantage. Each is computed on
 * first use and then cached, so that other weights need no second pass over the links.
 */
final class Channels {

	private final ProximityContext vantage;

	private final Map<ChannelSettings, ChannelEvidence> found = new ConcurrentHashMap<>();

	private final Supplier<Footprint> footprint;

	Channels(ProximityContext vantage) {
		this.vantage = vantage;
		this.footprint = SingletonSupplier.of(() -> new Footprint(vantage));
	}

	ProximityContext vantage() {
		return this.vantage;
	}

	/**
	 * The footprint. O(accounts), plus the links of a market that was not counted before.
	 */
	Footprint footprint() {
		return this.footprint.get();
	}

	/**
	 * The evidence of one channel. O(its links).
	 */
	ChannelEvidence of(ChannelSettings settings) {
		return this.found.computeIfAbsent(settings, (key) -> switch (key) {
			case TechnologySettings technology -> new TechnologyChannel(this.vantage, technology);
			case EventSettings event -> new EventChannel(this.vantage, event);
			case ReferralSettings referral -> new ReferralChannel(this.vantage, referral);
			case PeopleSettings people -> new PeopleChannel(this.vantage, people);
		});
	}

}
