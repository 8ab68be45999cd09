package dev.icpgraph.likeness;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.proximity.Channel;

/**
 * The numbers of an account that a ranking can be learned from: each count in doublings,
 * log2(1 + n), the recency of the last news, the bits of evidence from technologies, and
 * the bits of nearness in each channel.
 */
public enum AccountNumber {

	/** Doublings of the people who work there today. */
	CURRENT_PEOPLE(FootprintKind.CURRENT_PEOPLE, "known current employee", "known current employees"),

	/** Doublings of the people known to have left. */
	FORMER_PEOPLE(FootprintKind.FORMER_PEOPLE, "known former employee", "known former employees"),

	/** Doublings of the people whose job may be current or past. */
	UNDATED_PEOPLE(FootprintKind.UNDATED_PEOPLE, "known employee without an end date",
			"known employees without an end date"),

	/** Doublings of its people with another job elsewhere, current or past. */
	MOVING_PEOPLE(FootprintKind.CURRENT_PEOPLE, "known employee with a job elsewhere too",
			"known employees with a job elsewhere too"),

	/** Doublings of the technologies that the account uses. */
	TECHNOLOGIES(FootprintKind.TECHNOLOGIES, "known technology that it uses", "known technologies that it uses"),

	/** Doublings of the technologies that the account contributes to. */
	CONTRIBUTIONS(FootprintKind.TECHNOLOGIES, "known technology that it contributes to",
			"known technologies that it contributes to"),

	/** Doublings of the technologies that the account makes. */
	PRODUCTS(FootprintKind.TECHNOLOGIES, "known technology that it makes", "known technologies that it makes"),

	/** Doublings of the events that the account sponsored. */
	EVENTS_SPONSORED(FootprintKind.EVENTS, "known event that it sponsored", "known events that it sponsored"),

	/** Doublings of the events that the account attended or spoke at. */
	EVENTS_ATTENDED(FootprintKind.EVENTS, "known event that it attended or spoke at",
			"known events that it attended or spoke at"),

	/** Doublings of the accounts that it referred. */
	REFERRALS_GIVEN(FootprintKind.REFERRALS, "known referral that it gave", "known referrals that it gave"),

	/** Doublings of the accounts that referred it. */
	REFERRALS_RECEIVED(FootprintKind.REFERRALS, "known referral that it received", "known referrals that it received"),

	/** Recency of the last dated link: 2^(−years/2), from 0 without any to 1. */
	RECENCY("recency of the last news"),

	/** Signed bits of evidence from its technologies, for or against it. */
	TECHNOLOGY_ODDS("technologies for and against it"),

	/** Bits of nearness through technologies. */
	NEAR_BY_TECHNOLOGY("nearness through technologies"),

	/** Bits of nearness through people. */
	NEAR_BY_PEOPLE("nearness through people"),

	/** Bits of nearness through referrals. */
	NEAR_BY_REFERRAL("nearness through referrals"),

	/** Bits of nearness through events. */
	NEAR_BY_EVENT("nearness through events");

	private final @Nullable FootprintKind count;

	private final String one;

	private final String many;

	AccountNumber(FootprintKind count, String one, String many) {
		this.count = count;
		this.one = one;
		this.many = many;
	}

	AccountNumber(String words) {
		this.count = null;
		this.one = words;
		this.many = words;
	}

	/**
	 * The count of the footprint that it is part of; {@code null} for recency, odds and
	 * nearness.
	 */
	public @Nullable FootprintKind count() {
		return this.count;
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
	 * For example {@code 12 known current employees} and
	 * {@code no known referral that it gave}.
	 */
	String counted(int number) {
		return (number == 0) ? "no " + this.one : number + " " + ((number == 1) ? this.one : this.many);
	}

	/**
	 * For example {@code known current employees} and {@code nearness through events}.
	 */
	public String words() {
		return this.many;
	}

}
