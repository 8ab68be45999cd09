package dev.icpgraph.backtest;

import dev.icpgraph.proximity.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The criterion that ranks accounts.
 *
 * @param role role of the ranking in the comparison
 * @param part the signal or channel that is left out or used alone; {@code null} for
 * other rankings
 */
record RankedBy(RankingRole role, @Nullable String part) {

	static final RankedBy SIZE = of(RankingRole.SIZE);

	static RankedBy of(RankingRole role) {
		return new RankedBy(role, null);
	}

	static RankedBy channel(RankingRole role, Channel channel) {
		return new RankedBy(role, words(channel));
	}

	/**
	 * For example {@code nearness without people}.
	 */
	public String text() {
		return switch (this.role) {
			case ICP -> "this ICP";
			case ICP_WITHOUT_SIGNAL -> "this ICP without '" + this.part + "'";
			case LIKENESS -> "likeness";
			case LEARNED -> "the learned ranking";
			case LOOKALIKES -> "lookalike similarity";
			case NEARNESS -> "nearness";
			case NEARNESS_WITHOUT_CHANNEL -> "nearness without " + this.part;
			case CHANNEL -> "nearness through " + this.part + " alone";
			case FOOTPRINT -> "footprint";
			case SIZE -> "account size";
			case STAFF -> "number of staff";
			case SHARED_TECHNOLOGIES -> "number of shared technologies";
			case RANDOM -> "chance";
		};
	}

	/**
	 * The ranking with all parts; {@code null} if no part is left out.
	 */
	@Nullable RankedBy whole() {
		return switch (this.role) {
			case ICP_WITHOUT_SIGNAL -> of(RankingRole.ICP);
			case NEARNESS_WITHOUT_CHANNEL -> of(RankingRole.NEARNESS);
			case ICP, LIKENESS, LEARNED, LOOKALIKES, NEARNESS, CHANNEL, FOOTPRINT, SIZE, STAFF, SHARED_TECHNOLOGIES,
					RANDOM ->
				null;
		};
	}

	private static String words(Channel channel) {
		return switch (channel) {
			case TECHNOLOGY -> "technologies";
			case PEOPLE -> "people";
			case REFERRAL -> "referrals";
			case EVENT -> "events";
		};
	}

}
