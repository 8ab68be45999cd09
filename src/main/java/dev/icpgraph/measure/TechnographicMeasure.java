package dev.icpgraph.measure;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The technologies of the account. Unknown when the account has no known technology.
 */
public sealed interface TechnographicMeasure extends Measure {

	/**
	 * 1 if the account uses any of {@code anyOf}, all of {@code allOf} and none of
	 * {@code noneOf}, else 0; absent lists do not count.
	 *
	 * @param role role of the technologies for us, as a note for the reader; default: any
	 * @param relation the relation of the account to them; default: it uses them
	 */
	@JsonTypeName("uses")
	record Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf, @Nullable List<String> noneOf,
			@Nullable Role role, @Nullable UseRelation relation) implements TechnographicMeasure {

		public Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf, @Nullable List<String> noneOf,
				@Nullable Role role) {
			this(anyOf, allOf, noneOf, role, null);
		}

		public Uses(@Nullable List<String> anyOf, @Nullable List<String> allOf, @Nullable List<String> noneOf) {
			this(anyOf, allOf, noneOf, null);
		}

		/**
		 * The requested relation.
		 */
		public UseRelation asked() {
			return (this.relation != null) ? this.relation : UseRelation.USES;
		}

		@Override
		public String describe() {
			List<String> parts = new ArrayList<>();
			if (this.anyOf != null) {
				parts.add(asked().verb() + " " + English.or(this.anyOf));
			}
			if (this.allOf != null) {
				parts.add(asked().verb() + " " + English.and(this.allOf));
			}
			if (this.role != null && !parts.isEmpty()) {
				parts.add(parts.removeLast() + this.role.inWords() + ((this.noneOf != null) ? "," : ""));
			}
			if (this.noneOf != null) {
				parts.add("does not " + asked().plain() + " " + English.or(this.noneOf)
						+ ((this.role != null && parts.isEmpty()) ? this.role.inWords() : ""));
			}
			return English.and(parts);
		}

	}

	/** Roles of technologies for us. */
	enum Role {

		/** Our product integrates with them. */
		INTEGRATES(", which we integrate with"),

		/** Our product replaces them. */
		REPLACES(", which we replace"),

		/** Using them shows a job that we help with. */
		SHOWS_JOB(", which shows the job to be done");

		private final String words;

		Role(String words) {
			this.words = words;
		}

		/**
		 * The role as a clause that follows the names of the technologies.
		 */
		public String inWords() {
			return this.words;
		}

	}

	/**
	 * Modernity of the account's technologies: its percentile rank in the market, 0 to 1,
	 * by their mean release year; unknown with fewer than three known release years. With
	 * limits: 1 inside, 0 outside.
	 *
	 * @param gte minimum maturity, 0 to 1
	 * @param lte maximum maturity, 0 to 1
	 */
	@JsonTypeName("technologyMaturity")
	record TechnologyMaturity(@Nullable Double gte, @Nullable Double lte) implements TechnographicMeasure {

		@Override
		public String describe() {
			return ("technology maturity " + Numbers.limits(this.gte, this.lte)).strip();
		}

	}

}
