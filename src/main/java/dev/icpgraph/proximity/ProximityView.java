package dev.icpgraph.proximity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Snapshot;

/**
 * How near an account is, as clients see it.
 *
 * @param snapshot the state of the graph it was computed from
 * @param accountId id in the graph of the account
 * @param proximity why it is as near as it is
 * @param measuredTo whom it is measured to and why those, in a sentence
 */
record ProximityView(Snapshot snapshot, String accountId, Proximity proximity, String measuredTo) {

	public @Nullable Double value() {
		return (this.proximity.value() == Proximities.UNKNOWN) ? null
				: this.proximity.value() / (double) Proximities.ONE;
	}

	public double coverage() {
		return this.proximity.coverage();
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
	 * One channel of it.
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

		public boolean coverage() {
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
