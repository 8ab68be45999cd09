package dev.icpgraph.exporter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.snapshot.AccountAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request for a list, as text.
 *
 * @param audience audience; {@code null} for prospects
 * @param tier tiers; {@code null} or empty for all
 * @param owner owners; {@code null} or empty for all
 * @param industry industries; {@code null} or empty for all
 * @param country countries by name or code; {@code null} or empty for all
 * @param search words of names or domains; {@code null} or blank for all
 * @param part number of the wanted part; {@code null} without parts
 * @param parts number of parts; {@code null} for one file
 * @param state state of the scores to insist on; {@code null} for the present one
 */
record ExportParameters(@Nullable String audience, @Nullable List<String> tier, @Nullable List<String> owner,
		@Nullable List<String> industry, @Nullable List<String> country, @Nullable String search, @Nullable String part,
		@Nullable String parts, @Nullable String state) {

	/**
	 * @throws BadInputException if a parameter has a value that it does not take
	 */
	Selection selection() {
		Audience audience = (this.audience != null) ? named("audience", this.audience, Audience.values())
				: Audience.PROSPECTS;
		Set<Tier> tiers = given(this.tier).flatMap((it) -> Arrays.stream(it.split(",")))
			.map((it) -> named("tier", it, Tier.values()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Tier.class)));
		return new Selection(audience, tiers.isEmpty() ? EnumSet.allOf(Tier.class) : tiers, values(),
				(this.search != null) ? this.search.strip() : "", ExportPart.named(this.part, this.parts), this.state);
	}

	private Map<AccountAttribute, List<String>> values() {
		Map<AccountAttribute, List<String>> values = new EnumMap<>(AccountAttribute.class);
		values.put(AccountAttribute.OWNER, given(this.owner).toList());
		values.put(AccountAttribute.INDUSTRY, given(this.industry).toList());
		values.put(AccountAttribute.COUNTRY, given(this.country).toList());
		return values;
	}

	private static Stream<String> given(@Nullable List<String> values) {
		return Stream.ofNullable(values).flatMap(List::stream).filter((it) -> !it.isBlank());
	}

	private static <T extends Enum<T>> T named(String parameter, String name, T[] values) {
		return Arrays.stream(values)
			.filter((it) -> it.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new BadInputException(
					parameter + ": unknown value '" + name + "', use one of " + Arrays.toString(values)));
	}

}
