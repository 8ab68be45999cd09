package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Properties of the company.
 */
public sealed interface FirmographicMeasure extends Measure {

	/**
	 * 1 if the account's value of an attribute is in {@code in} (default: any) and not in
	 * {@code notIn}, else 0; unknown without a value. Case is ignored; a country may have
	 * any of its names or codes. As JSON, it is named after the attribute:
	 * {@code {"industry": {"in": ["Banking"]}}}.
	 */
	@JsonDeserialize(using = MeasureReaders.OneOfReader.class)
	record OneOf(@JsonIgnore AccountAttribute attribute, @Nullable List<String> in,
			@Nullable List<String> notIn) implements FirmographicMeasure {

		@Override
		public String field() {
			return this.attribute.property();
		}

		@Override
		public String describe() {
			return this.attribute.inWords() + MeasureWords.oneOf(written(this.in), written(this.notIn));
		}

		private @Nullable List<String> written(@Nullable List<String> values) {
			return (values != null) ? values.stream().map(this.attribute::written).toList() : null;
		}

	}

	/**
	 * 1 inside the inclusive limits, 0 outside; unknown without a number, or if its band
	 * crosses a limit. As JSON, it is named after the quantity: {@code {"headcount":
	 * {"gte": 50}}}.
	 */
	@JsonDeserialize(using = MeasureReaders.RangeReader.class)
	record Range(@JsonIgnore LimitedQuantity quantity, @Nullable Long gte,
			@Nullable Long lte) implements FirmographicMeasure {

		@Override
		public String field() {
			return this.quantity.field();
		}

		@Override
		public String describe() {
			return this.quantity.noun() + " " + this.quantity.limits(this.gte, this.lte);
		}

	}

	/**
	 * 1 if the account itself is in {@code in} (default: any) and not in {@code notIn},
	 * else 0; never unknown. Removes single accounts from a market, such as the vendor
	 * itself.
	 *
	 * @param in domains or own keys
	 * @param notIn domains or own keys
	 */
	@JsonTypeName("account")
	record Account(@Nullable List<String> in, @Nullable List<String> notIn) implements FirmographicMeasure {

		@Override
		public String describe() {
			String wanted = (this.in != null) ? "is " + English.or(this.in) : "";
			String unwanted = (this.notIn != null) ? "is not " + English.or(this.notIn) : "";
			return wanted + ((this.in != null && this.notIn != null) ? " and " : "") + unwanted;
		}

	}

	/**
	 * 1 if the total headcount of the departments is inside the inclusive limits, 0
	 * outside; unknown if none of them has a known size.
	 *
	 * @param departments names of departments
	 */
	@JsonTypeName("departmentSize")
	record DepartmentSize(@JsonProperty(required = true) List<String> departments, @Nullable Long gte,
			@Nullable Long lte) implements FirmographicMeasure {

		@Override
		public String describe() {
			return Numbers.limits(this.gte, this.lte) + " people in " + English.and(this.departments);
		}

	}

	/**
	 * 1 if the account is a partner of any of these, else 0; unknown if the account has
	 * no known partnership.
	 */
	@JsonTypeName("partnership")
	record Partnership(@JsonProperty(required = true) List<String> anyOf) implements FirmographicMeasure {

		@Override
		public String describe() {
			return "partner of " + English.or(this.anyOf);
		}

		/**
		 * The criterion in words for an account that is a partner of none of these.
		 */
		public String denied() {
			return "is not a " + describe();
		}

	}

	/**
	 * 1 if a matching leader joined or left, decaying from that day, else 0; unknown if
	 * the account has no known leadership change.
	 *
	 * @param roles the matching roles; default: any
	 * @param change joined or left; default: either
	 * @param withinDays maximum age in days; default: no limit
	 */
	@JsonTypeName("leadershipChange")
	record LeadershipChange(@Nullable List<String> roles, @Nullable Change change,
			@Nullable Integer withinDays) implements FirmographicMeasure {

		@Override
		public String describe() {
			String who = (this.roles != null) ? English.or(this.roles) : "leader";
			String what = (this.change != null) ? Identifiers.inWords(this.change) : "joined or left";
			return who + " " + what + English.within(this.withinDays);
		}

		/**
		 * The criterion in words for an account without such a change.
		 */
		public String denied() {
			return "no " + describe();
		}

	}

	/** Whether a leader joined or left. */
	enum Change {

		JOINED, LEFT

	}

}
