package dev.icpgraph.likeness;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.proximity.Channel;

/**
 * The numbers about an account that a ranking can be learned from: the doublings of each
 * count, log2(1 + n), and the bits of nearness in each channel.
 */
public enum AccountNumber {

	/** Doublings of the people who work there today. */
	CURRENT_PEOPLE("current people known", FootprintKind.CURRENT_PEOPLE, null),

	/** Doublings of the people known to have left. */
	FORMER_PEOPLE("former people known", FootprintKind.FORMER_PEOPLE, null),

	/** Doublings of the people whose job may be current or past. */
	UNDATED_PEOPLE("people known without an end date", FootprintKind.UNDATED_PEOPLE, null),

	/** Doublings of the technologies that the account uses. */
	TECHNOLOGIES("technologies known", FootprintKind.TECHNOLOGIES, null),

	/** Doublings of the events that the account took part in. */
	EVENTS("events known", FootprintKind.EVENTS, null),

	/** Doublings of the referrals given and received. */
	REFERRALS("referrals known", FootprintKind.REFERRALS, null),

	/** Bits of nearness through technologies. */
	NEAR_BY_TECHNOLOGY("nearness through technologies", null, Channel.TECHNOLOGY),

	/** Bits of nearness through people. */
	NEAR_BY_PEOPLE("nearness through people", null, Channel.PEOPLE),

	/** Bits of nearness through referrals. */
	NEAR_BY_REFERRAL("nearness through referrals", null, Channel.REFERRAL),

	/** Bits of nearness through events. */
	NEAR_BY_EVENT("nearness through events", null, Channel.EVENT);

	private final String words;

	private final @Nullable FootprintKind count;

	private final @Nullable Channel channel;

	AccountNumber(String words, @Nullable FootprintKind count, @Nullable Channel channel) {
		this.words = words;
		this.count = count;
		this.channel = channel;
	}

	/**
	 * The count; null for nearness.
	 */
	public @Nullable FootprintKind count() {
		return this.count;
	}

	/**
	 * The channel; null for a count.
	 */
	@Nullable Channel channel() {
		return this.channel;
	}

	static List<AccountNumber> counts() {
		return Arrays.stream(values()).filter((it) -> it.count != null).toList();
	}

	static AccountNumber near(Channel channel) {
		return switch (channel) {
			case TECHNOLOGY -> NEAR_BY_TECHNOLOGY;
			case PEOPLE -> NEAR_BY_PEOPLE;
			case REFERRAL -> NEAR_BY_REFERRAL;
			case EVENT -> NEAR_BY_EVENT;
		};
	}

	/**
	 * For example {@code current people known} and {@code nearness through events}.
	 */
	public String words() {
		return this.words;
	}

}
