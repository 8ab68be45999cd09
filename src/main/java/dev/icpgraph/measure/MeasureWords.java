package dev.icpgraph.measure;

import java.util.List;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Turns the parts of a measure into words.
 */
public final class MeasureWords {

	private MeasureWords() {
	}

	/**
	 * For example {@code Banking or Retail}, with a leading space.
	 */
	static String oneOf(@Nullable List<String> in, @Nullable List<String> notIn) {
		String wanted = (in != null) ? " " + English.or(in) : "";
		String unwanted = (notIn != null) ? " not " + English.or(notIn) : "";
		return wanted + ((in != null && notIn != null) ? "," : "") + unwanted;
	}

	/**
	 * The data that a criterion needs, for example {@code technologies} for {@code uses}.
	 * @param field as in {@link Measure#field()}
	 */
	public static String data(String field) {
		return switch (field) {
			case "uses" -> "technologies";
			case "technologyMaturity" -> "release years of technologies";
			case "subIndustry" -> "sub-industry";
			case "revenueUsd" -> "revenue";
			case "growthPercent" -> "growth";
			case "fundingUsd" -> "funding";
			case "companyAgeYears" -> "founding year";
			case "departmentSize" -> "department sizes";
			case "partnership" -> "partners";
			case "leadershipChange" -> "leadership changes";
			case "participation" -> "events";
			case "competitorStage" -> "competitors";
			case "hired" -> "titles and start dates of employees";
			case "proximity", "likeness", "footprint" -> "data to compare with your best customers";
			default -> Identifiers.inWords(field);
		};
	}

	static String levels(List<Seniority> levels) {
		return English.or(levels.stream().map((level) -> switch (level) {
			case C_LEVEL -> "C-level";
			case VP -> "VP";
			case DIRECTOR, MANAGER, OTHER, UNKNOWN -> Identifiers.inWords(level);
		}).toList());
	}

	/**
	 * Joins the parts; nested combinations are in parentheses.
	 */
	static String combined(List<Measure> parts, String between) {
		return parts.stream()
			.map((part) -> (part instanceof CombinedMeasure && !(part instanceof CombinedMeasure.Not))
					? "(" + part.describe() + ")" : part.describe())
			.collect(Collectors.joining(between));
	}

}
