package dev.icpgraph.icp;

import dev.icpgraph.measure.Measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A condition or measure that adds points.
 *
 * @param name what a salesperson calls it, unique in its ICP
 * @param kind whether it says what the account is or what it does lately
 * @param weight above 0; only its share of the sum of weights matters
 * @param halfLifeDays days in which its value halves; for intent 30 when left out, a fit
 * signal does not fade unless told
 * @param against whether it counts against the account: its value enters as 1 − value
 * @param measure what it looks at
 */
public record Signal(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String name,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Kind kind,
		@JsonProperty(required = true) double weight, @Nullable Double halfLifeDays,
		@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean against,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Measure measure) {

	/** Half-life of an intent signal that has none of its own, in days. */
	public static final double INTENT_HALF_LIFE_DAYS = 30;

	/**
	 * What a signal speaks of.
	 */
	public enum Kind {

		FIT, INTENT

	}

	/**
	 * Days in which the value halves; infinite when it does not fade.
	 */
	public double fading() {
		if (this.halfLifeDays != null) {
			return this.halfLifeDays;
		}
		return (this.kind == Kind.INTENT) ? INTENT_HALF_LIFE_DAYS : Double.POSITIVE_INFINITY;
	}

	/**
	 * The same under another name.
	 */
	public Signal named(String other) {
		return new Signal(other, this.kind, this.weight, this.halfLifeDays, this.against, this.measure);
	}

}
