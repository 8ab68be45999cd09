package dev.icpgraph.icp;

import dev.icpgraph.measure.Measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * A condition that an account must hold to be in the serviceable market.
 *
 * @param name what a salesperson calls it, unique in its ICP
 * @param measure what it looks at
 * @param whenUnknown what becomes of accounts whose data is unknown; kept when left out
 */
public record Filter(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String name,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Measure measure, WhenUnknown whenUnknown) {

	/**
	 * What becomes of an account when a filter cannot be decided.
	 */
	public enum WhenUnknown {

		KEEP, DROP

	}

	public Filter(String name, Measure measure, @Nullable WhenUnknown whenUnknown) {
		this.name = name;
		this.measure = measure;
		this.whenUnknown = (whenUnknown != null) ? whenUnknown : WhenUnknown.KEEP;
	}

	/**
	 * The same under another name.
	 */
	public Filter named(String other) {
		return new Filter(other, this.measure, this.whenUnknown);
	}

}
