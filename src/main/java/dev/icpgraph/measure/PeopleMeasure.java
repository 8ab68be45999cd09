package dev.icpgraph.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The people who work at the account, and their jobs to be done. Users weigh as much as
 * deciders.
 */
public sealed interface PeopleMeasure extends Measure {

	/**
	 * The number of current people who match every given list, divided by {@code
	 * atLeast}, at most 1; unknown if no person has all the data that the lists need.
	 *
	 * @param titles any of these, as in {@link JobTitle}
	 * @param seniorities any of these
	 * @param buyingRoles any of these
	 * @param ageBands any of these, as imported
	 * @param education any of these, as imported
	 * @param wateringHoles any of these places where they get information
	 * @param motivations any of these
	 * @param atLeast number of people that gives value 1; default: 1
	 */
	@JsonTypeName("people")
	record People(@Nullable List<String> titles, @Nullable List<Seniority> seniorities,
			@Nullable List<BuyingRole> buyingRoles, @Nullable List<String> ageBands, @Nullable List<String> education,
			@Nullable List<String> wateringHoles, @Nullable List<String> motivations,
			@Nullable Integer atLeast) implements PeopleMeasure {

		@Override
		public String describe() {
			return ((this.atLeast != null && this.atLeast > 1) ? "at least " + this.atLeast + " " : "") + people();
		}

		/**
		 * The criterion in words for an account without a match.
		 */
		public String denied() {
			return "no " + people();
		}

		private String people() {
			List<String> parts = new ArrayList<>();
			add(parts, "", (this.seniorities != null) ? MeasureWords.levels(this.seniorities) : null);
			add(parts, "", (this.buyingRoles != null) ? Identifiers.anyOf(this.buyingRoles) : null);
			add(parts, "titled ", or(this.titles));
			add(parts, "aged ", or(this.ageBands));
			add(parts, "educated as ", or(this.education));
			add(parts, "found at ", or(this.wateringHoles));
			add(parts, "motivated by ", or(this.motivations));
			return "people " + String.join(", ", parts);
		}

		private static @Nullable String or(@Nullable List<String> words) {
			return (words != null) ? English.or(words) : null;
		}

		private static void add(List<String> parts, String before, @Nullable String words) {
			if (words != null) {
				parts.add(before + words);
			}
		}

	}

	/**
	 * 1 if a person with a matching title started there, decaying from that day, else 0;
	 * unknown if no hire has both a title and a start date.
	 *
	 * @param titles any of these, as in {@link JobTitle}
	 * @param withinDays maximum age in days; default: no limit
	 */
	@JsonTypeName("hired")
	record Hired(@JsonProperty(required = true) List<String> titles,
			@Nullable Integer withinDays) implements PeopleMeasure {

		@Override
		public String describe() {
			return "hired " + wanted();
		}

		/**
		 * The criterion in words for an account that hired none of them.
		 */
		public String denied() {
			return "has not hired " + wanted();
		}

		private String wanted() {
			return English.or(this.titles) + English.within(this.withinDays);
		}

	}

	/**
	 * A job that people there try to get done, seen by its footprints: the maximum of
	 * their values, as in {@link CombinedMeasure.Any}; each decays in its own way.
	 *
	 * @param name the job, for example {@code find out why checkout is slow}
	 * @param technologies uses any of these
	 * @param series took part in an event of any of these
	 * @param hiringTitles hired a person with any of these titles
	 * @param withinDays maximum age in days; default: no limit
	 */
	@JsonTypeName("job")
	record JobToBeDone(@JsonProperty(required = true) String name, @Nullable List<String> technologies,
			@Nullable List<String> series, @Nullable List<String> hiringTitles,
			@Nullable Integer withinDays) implements PeopleMeasure {

		/**
		 * The footprints that show it.
		 */
		public List<Measure> footprints() {
			List<@Nullable Measure> footprints = new ArrayList<>();
			footprints
				.add((this.technologies != null) ? new TechnographicMeasure.Uses(this.technologies, null, null) : null);
			footprints.add((this.series != null)
					? new BehaviorMeasure.Participation(null, this.series, null, null, this.withinDays) : null);
			footprints.add((this.hiringTitles != null) ? new Hired(this.hiringTitles, this.withinDays) : null);
			return footprints.stream().filter(Objects::nonNull).toList();
		}

		/**
		 * The footprints in words.
		 */
		public String footprint() {
			return English.or(footprints().stream().map(Measure::describe).toList());
		}

		@Override
		public String describe() {
			return "job '" + this.name + "': " + footprint();
		}

	}

	/** The roles of people in buying. */
	enum BuyingRole {

		USER, INFLUENCER, DECISION_MAKER

	}

}
