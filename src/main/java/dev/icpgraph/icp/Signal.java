package dev.icpgraph.icp;

import dev.icpgraph.measure.Measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A condition or measure that adds points to the score.
 *
 * @param name name in a salesperson's words, unique in its ICP
 * @param kind whether it describes fit or recent intent
 * @param weight weight above 0, relative to the sum of all weights
 * @param halfLifeDays days in which its value halves; default: 30 for intent, no decay
 * for fit
 * @param against whether it counts against the account: 1 − value enters the score
 * @param measure the measure that it applies
 */
public record Signal(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String name,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Kind kind,
		@JsonProperty(required = true) double weight, @Nullable Double halfLifeDays,
		@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean against,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Measure measure) {

	/** Default half-life of an intent signal, in days. */
	public static final double INTENT_HALF_LIFE_DAYS = 30;

	/**
	 * The aspect of an account that a signal describes.
	 */
	public enum Kind {

		FIT, INTENT

	}

	/**
	 * Days in which the value halves; infinite for no decay.
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
