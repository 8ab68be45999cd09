package dev.icpgraph.cell;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The latest dates that a column may have.
 */
enum DateReach {

	/**
	 * Dates of observations, such as visits: until tomorrow, because the day begins
	 * earlier in the east.
	 */
	PAST("IN_THE_FUTURE", "It is in the future: correct the date, or leave the cell empty") {
		@Override
		String latest() {
			return today().plusDays(1).toString();
		}
	},

	/** Dates of agreements, such as jobs: until five years from now. */
	PLANNED("IN_THE_FUTURE", "It is more than five years in the future: correct the date, or leave the cell empty") {
		@Override
		String latest() {
			return today().plusYears(5).toString();
		}
	},

	/** Ends, which may be far away. */
	ANY("OUT_OF_RANGE", "Write a date from 1900 to 2100, or leave the cell empty") {
		@Override
		String latest() {
			return "2100-12-31";
		}
	};

	private final String code;

	private final String reason;

	DateReach(String code, String reason) {
		this.code = code;
		this.reason = reason;
	}

	/** The last day, in ISO 8601. */
	abstract String latest();

	/** The problem with a later date. */
	Fault tooLate() {
		return new Fault(this.code, this.reason);
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

}
