package dev.icpgraph.feature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.Days;
import org.jspecify.annotations.Nullable;

/**
 * Builds parts of the sentences that explain a score.
 */
public final class FeaturePhrases {

	private FeaturePhrases() {
	}

	static String inWords(AccountAttribute attribute) {
		return (attribute == AccountAttribute.SUB_INDUSTRY) ? "sub-industry"
				: attribute.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * A band of an account, for example {@code 51–200} or {@code 10001 or more}.
	 */
	static String band(double low, double high) {
		return band(low, high, FeaturePhrases::plain);
	}

	/**
	 * The band with custom wording of its ends.
	 */
	static String band(double low, double high, Function<Double, String> end) {
		if (low == high) {
			return end.apply(low);
		}
		if (Double.isInfinite(high)) {
			return end.apply(low) + " or more";
		}
		return Double.isInfinite(low) ? end.apply(high) + " or less" : end.apply(low) + "–" + end.apply(high);
	}

	/**
	 * The limits of a measure, for example {@code 50–5000} or {@code 50 or more}.
	 */
	static String range(@Nullable Number gte, @Nullable Number lte) {
		return band((gte != null) ? gte.doubleValue() : Double.NEGATIVE_INFINITY,
				(lte != null) ? lte.doubleValue() : Double.POSITIVE_INFINITY);
	}

	/**
	 * The number of reasons after the first one, for example {@code ; 2 more reasons};
	 * empty without any.
	 */
	static String moreReasons(int others) {
		return (others == 0) ? "" : "; " + others + " more reason" + ((others == 1) ? "" : "s");
	}

	static String on(int day) {
		return dated(" on ", day);
	}

	static String since(int day) {
		return (day == Days.UNKNOWN) ? "" : " since " + dated("", day).replaceFirst("^ in ", "");
	}

	/**
	 * January 1 may stand for a year without a known day, so it shows the year only.
	 */
	private static String dated(String on, int day) {
		if (day == Days.UNKNOWN) {
			return "";
		}
		LocalDate date = LocalDate.ofEpochDay(day);
		return (date.getDayOfYear() == 1) ? " in " + date.getYear() : on + date;
	}

	public static String day(int day) {
		return LocalDate.ofEpochDay(day).toString();
	}

	/**
	 * A share of {@link Feature#ONE} in whole percent; 0 and 100 only for exact values.
	 */
	static String percent(int fixed) {
		long percent = Math.round(fixed * 100.0 / Feature.ONE);
		if (percent == 0 && fixed > 0) {
			return "under 1 %";
		}
		return (percent == 100 && fixed < Feature.ONE) ? "over 99 %" : percent + " %";
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

}
