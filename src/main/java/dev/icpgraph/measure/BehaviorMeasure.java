package dev.icpgraph.measure;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * What the account does lately. As an intent signal it fades with its age.
 */
public sealed interface BehaviorMeasure extends Measure {

	/**
	 * Visits to our site: their sum, each faded by its own age, over {@code saturatesAt},
	 * at most 1; 0 without visits, unknown while no visit of anybody is known.
	 *
	 * @param withinDays how long ago at most
	 * @param saturatesAt so many visits and more are 1; 1 when left out
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
	 * 1 when the account took part in such an event, fading from the latest one, else 0;
	 * unknown when no participation of the account is known.
	 *
	 * @param events names of events, {@code series} their series, {@code kinds} their
	 * kinds; an event counts when it matches each list that is given
	 * @param roles in which role, any when left out
	 * @param withinDays how long ago at most, without limit when left out
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
	 * 1 when the account is at such a stage with a competitor, fading from the day it got
	 * there, else 0; unknown when no stage of the account with any competitor is known.
	 *
	 * @param in the stages meant
	 * @param competitors with whom, anybody when left out
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

	/** What one does at an event. */
	enum Role {

		ATTENDED, SPONSORED, SPOKE

	}

	/** How far an account is with a competitor. */
	enum Stage {

		IN_CYCLE, CUSTOMER, LEFT, REJECTED

	}

}
