package dev.icpgraph.measure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
	 * saturatesAt}, at most 1; 0 without visits, unknown if the graph has no visits.
	 *
	 * @param withinDays maximum age in days
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
	 * 1 if the account took part in a matching event, decaying from the latest, else 0;
	 * unknown if the account has no known participation.
	 *
	 * @param events names of events; an event has to match every given list
	 * @param roles roles in the event; default: any
	 * @param withinDays maximum age in days; default: no limit
	 */
	@JsonTypeName("participation")
	record Participation(@Nullable List<String> events, @Nullable List<String> series, @Nullable List<String> kinds,
			@Nullable List<Role> roles, @Nullable Integer withinDays) implements BehaviorMeasure {

		@Override
		public String describe() {
			return did("took part in", Role::did) + " " + event("an event");
		}

		/**
		 * The criterion in words for an account that did not take part.
		 */
		public String denied() {
			return "did not " + did("take part in", Role::present) + " " + event("any event");
		}

		private String did(String any, Function<Role, String> words) {
			return (this.roles != null) ? English.or(this.roles.stream().map(words).toList()) : any;
		}

		private String event(String any) {
			List<String> names = Stream.of(this.events, this.series, this.kinds)
				.flatMap((some) -> (some != null) ? Stream.of(English.or(some)) : Stream.empty())
				.toList();
			return (names.isEmpty() ? any : English.and(names)) + English.within(this.withinDays);
		}

	}

	/**
	 * 1 if the account is at a matching stage with a competitor, decaying from the day it
	 * reached the stage, else 0; unknown if the account has no known stage.
	 *
	 * @param in the matching stages
	 * @param competitors the matching competitors; default: any
	 */
	@JsonTypeName("competitorStage")
	record CompetitorStage(@JsonProperty(required = true) List<Stage> in,
			@Nullable List<String> competitors) implements BehaviorMeasure {

		@Override
		public String describe() {
			return stages((stage) -> true) + " " + competitor();
		}

		/**
		 * The criterion in words for an account at no such stage, for example {@code has
		 * not left or rejected a competitor}.
		 */
		public String denied() {
			String lasting = stages(Stage::lasts);
			String past = stages((stage) -> !stage.lasts());
			return English
				.and(Stream.of(lasting.isEmpty() ? "" : "is not " + lasting, past.isEmpty() ? "" : "has not " + past)
					.filter((clause) -> !clause.isEmpty())
					.map((clause) -> clause + " " + competitor())
					.toList());
		}

		private String stages(Predicate<Stage> which) {
			return English.or(this.in.stream().filter(which).map(Stage::words).toList());
		}

		private String competitor() {
			return (this.competitors != null) ? English.or(this.competitors) : "a competitor";
		}

	}

	/** Roles in an event. */
	enum Role {

		ATTENDED("attended", "attend"), SPONSORED("sponsored", "sponsor"), SPOKE("spoke at", "speak at");

		private final String did;

		private final String present;

		Role(String did, String present) {
			this.did = did;
			this.present = present;
		}

		/**
		 * For example {@code spoke at}.
		 */
		public String did() {
			return this.did;
		}

		String present() {
			return this.present;
		}

	}

	/** Stages with a competitor. */
	enum Stage {

		IN_CYCLE("in a sales cycle with", true), CUSTOMER("a customer of", true), LEFT("left", false),
		REJECTED("rejected", false);

		private final String words;

		private final boolean lasts;

		Stage(String words, boolean lasts) {
			this.words = words;
			this.lasts = lasts;
		}

		/**
		 * For example {@code in a sales cycle with}.
		 */
		public String words() {
			return this.words;
		}

		/**
		 * Whether the stage is a state, rather than a single event.
		 */
		boolean lasts() {
			return this.lasts;
		}

	}

}
