package dev.icpgraph.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * Who works in the account, and what they try to get done. Users weigh as much as
 * deciders.
 */
public sealed interface PeopleMeasure extends Measure {

	/**
	 * How many people who work there now match each list that is given, over
	 * {@code atLeast}, at most 1; unknown when of none of them all that is asked is
	 * known.
	 *
	 * @param titles any of these, as of {@link JobTitle}
	 * @param seniorities any of these
	 * @param buyingRoles any of these
	 * @param ageBands any of these, as imported
	 * @param education any of these, as imported
	 * @param wateringHoles where they get information, any of these
	 * @param motivations any of these
	 * @param atLeast so many people and more are 1; 1 when left out
	 */
	@JsonTypeName("people")
	record People(@Nullable List<String> titles, @Nullable List<Seniority> seniorities,
			@Nullable List<BuyingRole> buyingRoles, @Nullable List<String> ageBands, @Nullable List<String> education,
			@Nullable List<String> wateringHoles, @Nullable List<String> motivations,
			@Nullable Integer atLeast) implements PeopleMeasure {

		@Override
		public String describe() {
			List<String> parts = new ArrayList<>();
			add(parts, "", (this.seniorities != null) ? MeasureWords.levels(this.seniorities) : null);
			add(parts, "", (this.buyingRoles != null) ? MeasureWords.anyOf(this.buyingRoles) : null);
			add(parts, "titled ", or(this.titles));
			add(parts, "aged ", or(this.ageBands));
			add(parts, "educated as ", or(this.education));
			add(parts, "found at ", or(this.wateringHoles));
			add(parts, "moved by ", or(this.motivations));
			String people = (this.atLeast != null && this.atLeast > 1) ? "at least " + this.atLeast + " people "
					: "people ";
			return people + String.join(", ", parts);
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
	 * 1 when someone with such a title began to work there, fading from that day, else 0;
	 * unknown when of nobody there both title and first day are known.
	 *
	 * @param titles any of these, as of {@link JobTitle}
	 * @param withinDays how long ago at most, without limit when left out
	 */
	@JsonTypeName("hired")
	record Hired(@JsonProperty(required = true) List<String> titles,
			@Nullable Integer withinDays) implements PeopleMeasure {

		@Override
		public String describe() {
			return "hired " + English.or(this.titles) + English.within(this.withinDays);
		}

	}

	/**
	 * What people there try to get done, seen by what it leaves behind: 1 as soon as one
	 * of its footprints is there, fading where that does, as of
	 * {@link CombinedMeasure.Any}.
	 *
	 * @param name the job, for example {@code find out why checkout is slow}
	 * @param technologies any of these is used
	 * @param series an event of any of these was visited
	 * @param hiringTitles someone with any of these titles was hired
	 * @param withinDays how long ago at most, without limit when left out
	 */
	@JsonTypeName("job")
	record JobToBeDone(@JsonProperty(required = true) String name, @Nullable List<String> technologies,
			@Nullable List<String> series, @Nullable List<String> hiringTitles,
			@Nullable Integer withinDays) implements PeopleMeasure {

		/**
		 * What shows it.
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
		 * The same in words.
		 */
		public String footprint() {
			return English.or(footprints().stream().map(Measure::describe).toList());
		}

		@Override
		public String describe() {
			return "job '" + this.name + "': " + footprint();
		}

	}

	/** What somebody has to do with buying. */
	enum BuyingRole {

		USER, INFLUENCER, DECISION_MAKER

	}

}
