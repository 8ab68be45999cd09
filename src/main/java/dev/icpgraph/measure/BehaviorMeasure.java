package dev.icpgraph.measure;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * Recent actions of the account. As an intent signal its value decays with age.
 */
public sealed interface BehaviorMeasure extends Measure {

	/**
	 * Visits to our site: the sum of the visits, each decayed by age, divided by {@code
	 * saturatesAt}, at most 1; 0 without visits, unknown while the graph has no visits.
	 *
	 * @param withinDays greatest age in days
	 * @param saturatesAt number of visits that gives value 1; default: 1
	 */
	@JsonTypeName("visits")
	record Visits(@JsonProperty(required = true) int withinDays,
			@Nullable Integer saturatesAt) implements BehaviorMeasure {

		@Override
		public String describe() {
			return "visits" + English.within(this.withinDays);
		}

	}

	/**
	 * 1 when the account took part in a matching event, decaying from the latest, else 0;
	 * unknown when the account has no known participation.
	 *
	 * @param events names of events, {@code series} their series, {@code kinds} their
	 * kinds; an event matches when it matches every given list
	 * @param roles roles in the event; default: any
	 * @param withinDays greatest age in days; default: no limit
	 */
	@JsonTypeName("participation")
	record Participation(@Nullable List<String> events, @Nullable List<String> series, @Nullable List<String> kinds,
			@Nullable List<Role> roles, @Nullable Integer withinDays) implements BehaviorMeasure {

		@Override
		public String describe() {
			List<String> what = Stream.of(this.events, this.series, this.kinds)
				.flatMap((names) -> (names != null) ? Stream.of(English.or(names)) : Stream.empty())
				.toList();
			String did = (this.roles != null) ? MeasureWords.anyOf(this.roles) : "took part in";
			return did + " " + (what.isEmpty() ? "an event" : English.and(what)) + English.within(this.withinDays);
		}

	}

	/**
	 * 1 when the account is at a matching stage with a competitor, decaying from the day
	 * it reached the stage, else 0; unknown when the account has no known stage.
	 *
	 * @param in the matching stages
	 * @param competitors the matching competitors; default: any
	 */
	@JsonTypeName("competitorStage")
	record CompetitorStage(@JsonProperty(required = true) List<Stage> in,
			@Nullable List<String> competitors) implements BehaviorMeasure {

		@Override
		public String describe() {
			return MeasureWords.anyOf(this.in) + " "
					+ ((this.competitors != null) ? English.or(this.competitors) : "a competitor");
		}

	}

	/** Roles in an event. */
	enum Role {

		ATTENDED, SPONSORED, SPOKE

	}

	/** Stages with a competitor. */
	enum Stage {

		IN_CYCLE, CUSTOMER, LEFT, REJECTED

	}

}
