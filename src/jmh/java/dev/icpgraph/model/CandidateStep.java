package dev.icpgraph.model;

import java.util.List;

import dev.icpgraph.likeness.AccountNumber;

/**
 * A step from the ten numbers that rankings were first learned from to today's. Without a
 * step, some counts are counted as one, or a number is left out.
 */
public enum CandidateStep {

	/** Referrals given and received are two numbers. */
	REFERRALS,

	/** The recency of the last news is a number. */
	RECENCY,

	/**
	 * Technologies used, contributed to and made are three numbers, and events sponsored
	 * and attended are two.
	 */
	KINDS,

	/** People with a job elsewhere are a number. */
	MOVING,

	/** Technologies for and against an account are a number. */
	ODDS;

	/**
	 * The counts that are one number each without the step.
	 */
	List<List<AccountNumber>> together() {
		return switch (this) {
			case REFERRALS -> List.of(List.of(AccountNumber.REFERRALS_GIVEN, AccountNumber.REFERRALS_RECEIVED));
			case KINDS ->
				List.of(List.of(AccountNumber.TECHNOLOGIES, AccountNumber.CONTRIBUTIONS, AccountNumber.PRODUCTS),
						List.of(AccountNumber.EVENTS_SPONSORED, AccountNumber.EVENTS_ATTENDED));
			case RECENCY, MOVING, ODDS -> List.of();
		};
	}

	/**
	 * The numbers that do not count without the step.
	 */
	List<AccountNumber> added() {
		return switch (this) {
			case RECENCY -> List.of(AccountNumber.RECENCY);
			case MOVING -> List.of(AccountNumber.MOVING_PEOPLE);
			case ODDS -> List.of(AccountNumber.TECHNOLOGY_ODDS);
			case REFERRALS, KINDS -> List.of();
		};
	}

}
