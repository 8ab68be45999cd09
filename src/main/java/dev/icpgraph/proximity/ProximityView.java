package dev.icpgraph.proximity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * The nearness of an account, for clients.
 *
 * @param snapshot the state of the graph it was computed from
 * @param accountId id in the graph of the account
 * @param proximity nearness with evidence
 * @param measuredTo the customers it is measured against and the reason, as a sentence
 */
record ProximityView(Snapshot snapshot, String accountId, Proximity proximity, String measuredTo) {

	public @Nullable Double value() {
		return (this.proximity.value() == Proximities.UNKNOWN) ? null
				: this.proximity.value() / (double) Proximities.ONE;
	}

	public double knownShare() {
		return this.proximity.knownShare();
	}

	public long revision() {
		return this.snapshot.revision();
	}

	public List<ChannelView> channels() {
		return this.proximity.channels()
			.stream()
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
			return this.channel.known() ? this.channel.value() / (double) Proximities.ONE : null;
		}

		public double contribution() {
			return this.channel.contribution() / (double) Proximities.ONE;
		}

		public boolean known() {
			return this.channel.known();
		}

		public double bits() {
			return this.channel.bits() / (double) Proximities.BIT;
		}

		public int evidenceCount() {
			return this.channel.evidence().size();
		}

		public List<EvidenceView> evidence(int first, int offset) {
			return this.channel.evidence()
				.stream()
				.skip(offset)
				.limit(first)
				.map((item) -> new EvidenceView(this.snapshot, this.accountId, item))
				.toList();
		}

	}

}
