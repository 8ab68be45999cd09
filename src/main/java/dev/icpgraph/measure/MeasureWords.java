package dev.icpgraph.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Usd;
import org.jspecify.annotations.Nullable;

/**
 * Turns the parts of a measure into words.
 */
public final class MeasureWords {

	private MeasureWords() {
	}

	static String oneOf(String attribute, FirmographicMeasure.OneOf measure) {
		List<String> in = measure.in();
		List<String> notIn = measure.notIn();
		String wanted = (in != null) ? " " + English.or(in) : "";
		String unwanted = (notIn != null) ? " not " + English.or(notIn) : "";
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

	public static String anyOf(List<? extends Enum<?>> values) {
		return English.or(values.stream().map(MeasureWords::of).toList());
	}

	static String levels(List<Seniority> levels) {
		return English.or(levels.stream().map((level) -> switch (level) {
			case C_LEVEL -> "C-level";
			case VP -> "VP";
			case DIRECTOR, MANAGER, OTHER, UNKNOWN -> of(level);
		}).toList());
	}

	public static String of(Enum<?> value) {
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
	 * Puts combinations inside others in parentheses.
	 */
	static String combined(List<Measure> parts, String between) {
		return parts.stream()
			.map((part) -> (part instanceof CombinedMeasure && !(part instanceof CombinedMeasure.Not))
					? "(" + part.describe() + ")" : part.describe())
			.collect(Collectors.joining(between));
	}

	public static String plain(Number number) {
		return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
	}

}
