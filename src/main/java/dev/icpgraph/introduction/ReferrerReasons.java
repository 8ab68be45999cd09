package dev.icpgraph.introduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.text.English;

/**
 * Reasons to ask a customer for a referral, in words.
 */
final class ReferrerReasons {

	private static final double GOOD = 0.8;

	private static final double DAYS_OF_YEAR = 365.25;

	/** Maximum number of names in a sentence. */
	private static final int NAMED = 3;

	private ReferrerReasons() {
	}

	/**
	 * Reasons from its own facts.
	 */
	static List<String> of(CustomerFacts facts, LocalDate today) {
		List<String> reasons = new ArrayList<>();
		reasons.add("NPS " + number(String.valueOf(facts.nps())) + " of 10");
		if (facts.since() != Days.UNKNOWN) {
			long years = (long) ((today.toEpochDay() - facts.since()) / DAYS_OF_YEAR);
			reasons.add((years < 1) ? "a customer for less than a year"
					: "a customer for " + English.counted(years, "year", "years"));
		}
		if (facts.orders() != null && facts.orders() > 1) {
			reasons.add("ordered " + facts.orders() + " times");
		}
		if (facts.goodToWorkWith() != null && facts.goodToWorkWith() >= GOOD) {
			reasons.add("good to work with");
		}
		return reasons;
	}

	/**
	 * The reason that it came through a referral itself.
	 */
	static Optional<String> cameBy(List<String> referrers) {
		return referrers.isEmpty() ? Optional.empty() : Optional.of("came through a referral by " + named(referrers));
	}

	/**
	 * The reason that it has ties to prospects.
	 */
	static Optional<String> opens(List<String> prospects) {
		return prospects.isEmpty() ? Optional.empty() : Optional.of("can introduce you to "
				+ English.counted(prospects.size(), "tier-1 prospect: ", "tier-1 prospects: ") + named(prospects));
	}

	private static String named(List<String> names) {
		List<String> named = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
		if (names.size() > NAMED) {
			named.add(String.format(Locale.ROOT, "%,d more", names.size() - NAMED));
		}
		return English.and(named);
	}

	private static String number(String decimal) {
		return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
	}

}
