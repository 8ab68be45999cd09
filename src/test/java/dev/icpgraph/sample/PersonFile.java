package dev.icpgraph.sample;

import java.util.List;

/**
 * The file of people; few have known traits.
 */
final class PersonFile {

	private static final List<String> AGES = List.of("18-24", "25-34", "25-34", "35-44", "35-44", "45-54", "55-64");

	private static final List<String> EDUCATIONS = List.of("Computer science BSc", "Computer science MSc",
			"Economics BSc", "Logistics BSc", "Physics PhD", "Self-taught");

	private static final List<String> PLACES = List.of("engineering podcasts", "mailing lists", "local meetups",
			"conference talks", "trade press", "code reviews online");

	private static final List<String> MOTIVATIONS = List.of("fewer night calls", "lower cloud bill", "faster releases",
			"on-time deliveries", "a calm team", "a promotion");

	private final Dice dice = Dice.named("people");

	private final CsvTable table = new CsvTable(
			"person,name,email,linkedin_url,age_band,education,watering_holes,motivations");

	String csv(SampleWorkforce workforce, OwnStaff own) {
		workforce.people().forEach(this::add);
		own.addPeople(this.table);
		return this.table.content();
	}

	private void add(SamplePerson person) {
		boolean told = this.dice.chance(0.15);
		boolean email = this.dice.chance(0.8);
		this.table.row(person.key(), person.name(), email ? person.email() : "", "", told ? this.dice.oneOf(AGES) : "",
				told ? this.dice.oneOf(EDUCATIONS) : "", told ? twoOf(PLACES) : "", told ? twoOf(MOTIVATIONS) : "");
	}

	private String twoOf(List<String> choices) {
		String one = this.dice.oneOf(choices);
		String other = this.dice.oneOf(choices);
		return one.equals(other) ? one : one + ";" + other;
	}

}
