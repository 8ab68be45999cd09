package dev.icpgraph.icp;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What the account works with. Unknown when no technology of the account is known.
 */
public sealed interface TechnographicMeasure extends Measure {

	/**
	 * 1 when the account uses any of {@code anyOf}, all of {@code allOf} and none of
	 * {@code noneOf}, as far as they are given, else 0.
	 */
	@JsonTypeName("uses")
	record Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf,
			@Nullable List<String> noneOf) implements TechnographicMeasure {

		@Override
		public String describe() {
			List<String> parts = new ArrayList<>();
			if (this.anyOf != null) {
				parts.add("uses " + Words.or(this.anyOf));
			}
			if (this.allOf != null) {
				parts.add("uses " + Words.and(this.allOf));
			}
			if (this.noneOf != null) {
				parts.add("does not use " + Words.or(this.noneOf));
			}
			return Words.and(parts);
		}

	}

	/**
	 * How modern the account's technologies are: the mean, over those whose first release
	 * is dated, of 1 for released this year, down to 0 for twenty years ago or more;
	 * unknown with fewer than three dated ones. With limits: 1 inside them, 0 outside.
	 *
	 * @param gte least maturity, 0 to 1
	 * @param lte greatest maturity, 0 to 1
	 */
	@JsonTypeName("technologyMaturity")
	record TechnologyMaturity(@Nullable Double gte, @Nullable Double lte) implements TechnographicMeasure {

		@Override
		public String describe() {
			return ("technology maturity " + Words.range(this.gte, this.lte)).strip();
		}

	}

}
