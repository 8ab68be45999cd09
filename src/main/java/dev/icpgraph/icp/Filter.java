package dev.icpgraph.icp;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;

/**
 * A condition that an account must meet to be in the serviceable market.
 *
 * @param name name in a salesperson's words, unique in its ICP
 * @param measure the measure that it applies
 * @param whenUnknown treatment of accounts whose data is unknown; default: keep
 */
public record Filter(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String name,
		@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Measure measure, WhenUnknown whenUnknown) {

	/**
	 * Treatment of an account that a filter cannot decide.
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
	 * Whether it names single accounts instead of describing them.
	 */
	public boolean namesAccounts() {
		return this.measure instanceof FirmographicMeasure.Account;
	}

	/**
	 * The same under another name.
	 */
	public Filter named(String other) {
		return new Filter(other, this.measure, this.whenUnknown);
	}

}
