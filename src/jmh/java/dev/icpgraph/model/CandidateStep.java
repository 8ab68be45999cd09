package dev.icpgraph.model;

import java.util.List;

import dev.icpgraph.likeness.AccountNumber;

/**
 * A step from the ten numbers that rankings were first learned from to today's. Without a
 * step, some counts are counted as one, or a number is left out.
 */
public enum CandidateStep {

	/** Referrals given and received are two numbers. */
	REFERRALS(List.of(List.of(AccountNumber.REFERRALS_GIVEN, AccountNumber.REFERRALS_RECEIVED)), List.of()),

	/** The recency of the last news is a number. */
	RECENCY(List.of(), List.of(AccountNumber.RECENCY)),

	/**
	 * Technologies used, contributed to and made are three numbers, and events sponsored
	 * and attended are two.
	 */
	KINDS(List.of(List.of(AccountNumber.TECHNOLOGIES, AccountNumber.CONTRIBUTIONS, AccountNumber.PRODUCTS),
			List.of(AccountNumber.EVENTS_SPONSORED, AccountNumber.EVENTS_ATTENDED)), List.of()),

	/** People with a job elsewhere are a number. */
	MOVING(List.of(), List.of(AccountNumber.MOVING_PEOPLE)),

	/** Technologies for and against an account are a number. */
	ODDS(List.of(), List.of(AccountNumber.TECHNOLOGY_ODDS));

	private final List<List<AccountNumber>> together;

	private final List<AccountNumber> added;

	CandidateStep(List<List<AccountNumber>> together, List<AccountNumber> added) {
		this.together = together;
		this.added = added;
	}

	/**
	 * The counts that are one number each without the step.
	 */
	List<List<AccountNumber>> together() {
		return this.together;
	}

	/**
	 * The numbers that do not count without the step.
	 */
	List<AccountNumber> added() {
		return this.added;
	}

}
