package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Usd;
import org.jspecify.annotations.Nullable;

/**
 * Properties of the company.
 */
public sealed interface FirmographicMeasure extends Measure {

	/**
	 * 1 when the account's value is in {@code in} (default: any) and not in {@code
	 * notIn}, else 0; unknown without a value. Case does not matter.
	 */
	sealed interface OneOf extends FirmographicMeasure {

		@Nullable List<String> in();

		@Nullable List<String> notIn();

	}

	/**
	 * 1 inside the inclusive limits, 0 outside; unknown without a number, or when its
	 * band crosses a limit.
	 */
	sealed interface Range extends FirmographicMeasure {

		@Nullable Long gte();

		@Nullable Long lte();

	}

	/**
	 * 1 when the account itself is in {@code in} (default: any) and not in {@code notIn},
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

	/** The industry. */
	@JsonTypeName("industry")
	record Industry(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("industry", this);
		}

	}

	/** The part of the industry. */
	@JsonTypeName("subIndustry")
	record SubIndustry(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("sub-industry", this);
		}

	}

	/** The country of the head office, by any of its names or codes. */
	@JsonTypeName("country")
	record Country(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("country", new Country(written(this.in), written(this.notIn)));
		}

		private static @Nullable List<String> written(@Nullable List<String> countries) {
			return (countries != null) ? countries.stream().map(AccountAttribute.COUNTRY::written).toList() : null;
		}

	}

	/** The state or region of the head office. */
	@JsonTypeName("region")
	record Region(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("region", this);
		}

	}

	/** The city of the head office. */
	@JsonTypeName("city")
	record City(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("city", this);
		}

	}

	/** The business model, for example {@code B2B}. */
	@JsonTypeName("businessModel")
	record BusinessModel(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("business model", this);
		}

	}

	/** The operating model, for example {@code Brokerage}. */
	@JsonTypeName("operatingModel")
	record OperatingModel(@Nullable List<String> in, @Nullable List<String> notIn) implements OneOf {

		@Override
		public String describe() {
			return MeasureWords.oneOf("operating model", this);
		}

	}

	/** Number of employees. */
	@JsonTypeName("headcount")
	record Headcount(@Nullable Long gte, @Nullable Long lte) implements Range {

		@Override
		public String describe() {
			return "headcount " + Numbers.limits(this.gte, this.lte);
		}

	}

	/** Yearly revenue in US dollars. */
	@JsonTypeName("revenueUsd")
	record RevenueUsd(@Nullable Long gte, @Nullable Long lte) implements Range {

		@Override
		public String describe() {
			return "revenue " + Numbers.limits(this.gte, this.lte, Usd::inWords) + " USD";
		}

	}

	/** Yearly growth in percent, negative for decline. */
	@JsonTypeName("growthPercent")
	record GrowthPercent(@Nullable Long gte, @Nullable Long lte) implements Range {

		@Override
		public String describe() {
			return "growth " + Numbers.limits(this.gte, this.lte) + "% a year";
		}

	}

	/** Total funding in US dollars. */
	@JsonTypeName("fundingUsd")
	record FundingUsd(@Nullable Long gte, @Nullable Long lte) implements Range {

		@Override
		public String describe() {
			return "funding " + Numbers.limits(this.gte, this.lte, Usd::inWords) + " USD";
		}

	}

	/** Years since the founding year. */
	@JsonTypeName("companyAgeYears")
	record CompanyAgeYears(@Nullable Long gte, @Nullable Long lte) implements Range {

		@Override
		public String describe() {
			Long last = (this.lte != null) ? this.lte : this.gte;
			String unit = (last != null && last == 1) ? " year" : " years";
			return "company age " + Numbers.limits(this.gte, this.lte) + unit;
		}

	}

	/**
	 * 1 when the total headcount of the departments is inside the inclusive limits, 0
	 * outside; unknown when no department has a known size.
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
	 * 1 when the account is a partner of any of these, else 0; unknown when the account
	 * has no known partnership.
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
	 * 1 when a matching leader joined or left, decaying from that day, else 0; unknown
	 * when the account has no known leadership change.
	 *
	 * @param roles the matching roles; default: any
	 * @param change joined or left; default: either
	 * @param withinDays greatest age in days; default: no limit
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
