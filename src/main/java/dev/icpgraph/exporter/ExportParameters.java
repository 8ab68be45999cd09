package dev.icpgraph.exporter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.feature.TextCondition;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request for a list, as text.
 *
 * @param audience audience; {@code null} for prospects
 * @param tier tiers; {@code null} or empty for all
 * @param owner owners; {@code null} or empty for all
 * @param part number of the wanted part; {@code null} without parts
 * @param parts number of parts; {@code null} for one file
 * @param state state of the scores to insist on; {@code null} for the present one
 */
record ExportParameters(@Nullable String audience, @Nullable List<String> tier, @Nullable List<String> owner,
		@Nullable String part, @Nullable String parts, @Nullable String state) {

	/**
	 * @throws BadInputException if a parameter has a value that it does not take
	 */
	Selection selection() {
		Audience audience = (this.audience != null) ? named("audience", this.audience, Audience.values())
				: Audience.PROSPECTS;
		Set<Tier> tiers = (this.tier == null || this.tier.isEmpty()) ? EnumSet.allOf(Tier.class)
				: this.tier.stream().map((it) -> named("tier", it, Tier.values())).collect(Collectors.toSet());
		List<String> owners = (this.owner == null || this.owner.isEmpty()) ? null : this.owner;
		return new Selection(audience, tiers, new TextCondition(null, owners, null, null, null),
				ExportPart.named(this.part, this.parts), this.state);
	}

	private static <T extends Enum<T>> T named(String parameter, String name, T[] values) {
		return Arrays.stream(values)
			.filter((it) -> it.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new BadInputException(
					parameter + ": unknown value '" + name + "', use one of " + Arrays.toString(values)));
	}

}
