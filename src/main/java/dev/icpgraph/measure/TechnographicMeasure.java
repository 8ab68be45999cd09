package dev.icpgraph.measure;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * What the account works with. Unknown when no technology of the account is known.
 */
public sealed interface TechnographicMeasure extends Measure {

	/**
	 * 1 when the account uses any of {@code anyOf}, all of {@code allOf} and none of
	 * {@code noneOf}, as far as they are given, else 0.
	 *
	 * @param role what they are to us, for the reader; any when left out
	 */
	@JsonTypeName("uses")
	record Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf, @Nullable List<String> noneOf,
			@Nullable Role role) implements TechnographicMeasure {

		public Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf, @Nullable List<String> noneOf) {
			this(anyOf, allOf, noneOf, null);
		}

		@Override
		public String describe() {
			List<String> parts = new ArrayList<>();
			if (this.anyOf != null) {
				parts.add("uses " + English.or(this.anyOf));
			}
			if (this.allOf != null) {
				parts.add("uses " + English.and(this.allOf));
			}
			if (this.role != null && !parts.isEmpty()) {
				parts.add(parts.removeLast() + this.role.inWords() + ((this.noneOf != null) ? "," : ""));
			}
			if (this.noneOf != null) {
				parts.add("does not use " + English.or(this.noneOf)
						+ ((this.role != null && parts.isEmpty()) ? this.role.inWords() : ""));
			}
			return English.and(parts);
		}

	}

	/** What technologies are to us. */
	enum Role {

		/** We work together with them. */
		INTEGRATES(", which we integrate with"),

		/** We take their place. */
		REPLACES(", which we replace"),

		/** Who has them works on what we help with. */
		SHOWS_JOB(", which shows the job to be done");

		private final String words;

		Role(String words) {
			this.words = words;
		}

		/**
		 * To follow the names of the technologies.
		 */
		public String inWords() {
			return this.words;
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
			return ("technology maturity " + MeasureWords.range(this.gte, this.lte)).strip();
		}

	}

}
