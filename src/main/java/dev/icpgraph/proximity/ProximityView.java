package dev.icpgraph.proximity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The nearness of an account, for clients.
 *
 * @param snapshot the snapshot it was computed from
 * @param accountId id in the graph of the account
 * @param proximity nearness with evidence
 * @param measuredTo the customers it is measured against and the reason, as a sentence
 */
record ProximityView(Snapshot snapshot, String accountId, Proximity proximity, String measuredTo) {

	public @Nullable Double value() {
		return (this.proximity.value() == Proximities.UNKNOWN) ? null
				: this.proximity.value() / (double) FixedPoint.ONE;
	}

	public double knownShare() {
		return this.proximity.knownShare();
	}

	public long revision() {
		return this.snapshot.revision();
	}

	/**
	 * The channels that count.
	 * @param kinds to list; {@code null} for all
	 */
	List<ChannelView> channels(@Nullable List<Channel> kinds) {
		return this.proximity.channels()
			.stream()
			.filter((channel) -> kinds == null || kinds.contains(channel.channel()))
			.map((channel) -> new ChannelView(this.snapshot, this.accountId, channel))
			.toList();
	}

	/**
	 * One channel of the nearness.
	 */
	record ChannelView(Snapshot snapshot, String accountId, ChannelProximity channel) {

		public Channel kind() {
			return this.channel.channel();
		}

		public @Nullable Double value() {
			return this.channel.known() ? this.channel.value() / (double) FixedPoint.ONE : null;
		}

		public double contribution() {
			return this.channel.contribution() / (double) FixedPoint.ONE;
		}

		public boolean known() {
			return this.channel.known();
		}

		public double bits() {
			return this.channel.bits() / (double) FixedPoint.BIT;
		}

		Connection<EvidenceView> evidence(PageRequest page) {
			return Connection.ofPlaced(page, this.channel.evidence(), kind().name(), Evidence::id)
				.map((item) -> new EvidenceView(this.snapshot, this.accountId, item));
		}

	}

}
