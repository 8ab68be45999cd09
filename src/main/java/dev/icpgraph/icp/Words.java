package dev.icpgraph.icp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Turns the parts of a measure into words.
 */
final class Words {

	private Words() {
	}

	static String oneOf(String attribute, FirmographicMeasure.OneOf measure) {
		List<String> in = measure.in();
		List<String> notIn = measure.notIn();
		String wanted = (in != null) ? " " + or(in) : "";
		String unwanted = (notIn != null) ? " not " + or(notIn) : "";
		return attribute + wanted + ((in != null && notIn != null) ? "," : "") + unwanted;
	}

	static String range(@Nullable Number gte, @Nullable Number lte) {
		if (gte == null) {
			return (lte != null) ? "at most " + plain(lte) : "";
		}
		return (lte != null) ? plain(gte) + "–" + plain(lte) : "at least " + plain(gte);
	}

	static String usdRange(@Nullable Long gte, @Nullable Long lte) {
		if (gte == null) {
			return (lte != null) ? "at most " + Usd.inWords(lte) : "";
		}
		return (lte != null) ? Usd.inWords(gte) + "–" + Usd.inWords(lte) : "at least " + Usd.inWords(gte);
	}

	static String within(@Nullable Integer days) {
		if (days == null) {
			return "";
		}
		return (days == 1) ? " in the last day" : " in the last " + days + " days";
	}

	static String or(List<String> words) {
		return joined(words, " or ");
	}

	static String and(List<String> words) {
		return joined(words, " and ");
	}

	static String anyOf(List<? extends Enum<?>> values) {
		return or(values.stream().map(Words::of).toList());
	}

	static String levels(List<Seniority> levels) {
		return or(levels.stream().map((level) -> switch (level) {
			case C_LEVEL -> "C-level";
			case VP -> "VP";
			case DIRECTOR, MANAGER, OTHER, UNKNOWN -> of(level);
		}).toList());
	}

	static String of(Enum<?> value) {
		if (value == BehaviorMeasure.Stage.IN_CYCLE) {
			return "in a sales cycle with";
		}
		if (value == BehaviorMeasure.Role.SPOKE) {
			return "spoke at";
		}
		return (value == BehaviorMeasure.Stage.CUSTOMER) ? "customer of"
				: value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * Combinations inside others stand in parentheses.
	 */
	static String combined(List<Measure> parts, String between) {
		return parts.stream()
			.map((part) -> (part instanceof CombinedMeasure && !(part instanceof CombinedMeasure.Not))
					? "(" + part.describe() + ")" : part.describe())
			.collect(Collectors.joining(between));
	}

	private static String joined(List<String> words, String last) {
		int n = words.size();
		return (n < 2) ? String.join("", words) : String.join(", ", words.subList(0, n - 1)) + last + words.get(n - 1);
	}

	static String plain(Number number) {
		return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
	}

}
