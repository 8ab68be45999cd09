package dev.icpgraph.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds problems in a measure of people.
 *
 * @param names checks names against the graph
 */
record PeopleChecks(NameChecks names) {

	void check(PeopleMeasure measure, ProblemCollector here) {
		switch (measure) {
			case PeopleMeasure.People people -> checkPeople(people, here);
			case PeopleMeasure.Hired(List<String> titles, Integer withinDays) -> {
				this.names.check(Vocabulary.Kind.TITLE, titles, here.field("titles"));
				NameChecks.checkPositive(withinDays, "withinDays", here);
			}
			case PeopleMeasure.JobToBeDone job -> {
				here.field("name").addUnless(!job.name().isBlank(), "EMPTY_NAME", "Say what they try to get done.");
				here.addUnless(!job.footprints().isEmpty(), "NO_CONDITION",
						"A job counts only by its footprint: give 'technologies', 'series' or 'hiringTitles'.");
				this.names.checkGiven(Vocabulary.Kind.TECHNOLOGY, job.technologies(), here.field("technologies"));
				this.names.checkGiven(Vocabulary.Kind.SERIES, job.series(), here.field("series"));
				this.names.checkGiven(Vocabulary.Kind.TITLE, job.hiringTitles(), here.field("hiringTitles"));
				NameChecks.checkPositive(job.withinDays(), "withinDays", here);
			}
		}
	}

	private void checkPeople(PeopleMeasure.People people, ProblemCollector here) {
		Stream<@Nullable List<?>> lists = Stream.of(people.titles(), people.seniorities(), people.buyingRoles(),
				people.ageBands(), people.education(), people.wateringHoles(), people.motivations());
		here.addUnless(lists.anyMatch(Objects::nonNull), "NO_CONDITION", "Say which people are meant.");
		this.names.checkGiven(Vocabulary.Kind.TITLE, people.titles(), here.field("titles"));
		NameChecks.checkFilled(people.seniorities(), here.field("seniorities"));
		NameChecks.checkFilled(people.buyingRoles(), here.field("buyingRoles"));
		this.names.checkGiven(Vocabulary.Kind.AGE_BAND, people.ageBands(), here.field("ageBands"));
		this.names.checkGiven(Vocabulary.Kind.EDUCATION, people.education(), here.field("education"));
		this.names.checkGiven(Vocabulary.Kind.WATERING_HOLE, people.wateringHoles(), here.field("wateringHoles"));
		this.names.checkGiven(Vocabulary.Kind.MOTIVATION, people.motivations(), here.field("motivations"));
		NameChecks.checkPositive(people.atLeast(), "atLeast", here);
	}

}
