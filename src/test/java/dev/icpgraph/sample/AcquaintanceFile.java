package dev.icpgraph.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of acquaintances: the story's friends, people at prospects and best customers,
 * random pairs, and one person who knows everyone.
 */
final class AcquaintanceFile {

	private static final int BY_CHANCE = 1100;

	private static final int OF_CONNECTOR = 230;

	private static final List<String> SOURCES = List.of("linkedin", "linkedin", "crm", "");

	private final Dice dice = Dice.named("acquaintances");

	private final Set<String> taken = new HashSet<>();

	private final CsvTable table = new CsvTable("person,other_person,strength,since,source");

	String csv(Companies market, SampleWorkforce workforce, OwnStaff own) {
		addFriends(workforce);
		for (StoryRole role : List.of(StoryRole.NEAR_MISS, StoryRole.PROSPECT)) {
			market.having(role).forEach((company) -> addTies(company, market, workforce));
		}
		SamplePerson connector = workforce.staff(market.named("Orrinbridge")).getFirst().person();
		for (int i = 0; i < OF_CONNECTOR; i++) {
			add(connector, this.dice.oneOf(workforce.people()), 0.2);
		}
		for (int i = 0; i < BY_CHANCE; i++) {
			add(popular(workforce.people()), popular(workforce.people()), this.dice.hundredths(0.05, 0.8));
		}
		own.addAcquaintances(this.table);
		return this.table.content();
	}

	private void addFriends(SampleWorkforce workforce) {
		SamplePerson prospect = named(workforce, StoryPeople.FRIEND_AT_PROSPECT);
		add(prospect, named(workforce, StoryPeople.FRIEND_AT_PELLWICK), 0.95);
		add(named(workforce, StoryPeople.CHIEF), named(workforce, StoryPeople.STAYED_AT_QUARMOOR), 0.9);
		add(named(workforce, StoryPeople.VICE_PRESIDENT), named(workforce, StoryPeople.STAYED_AT_CALDERQUAY), 0.85);
	}

	private void addTies(Company company, Companies market, SampleWorkforce workforce) {
		for (int i = 0; i < 4; i++) {
			Company best = this.dice.oneOf(market.having(StoryRole.BEST));
			add(this.dice.oneOf(workforce.staff(company)).person(), this.dice.oneOf(workforce.staff(best)).person(),
					this.dice.hundredths(0.4, 0.9));
		}
	}

	/**
	 * Some know many, most know few; the step keeps the story's people, who come first,
	 * out of the crowd.
	 */
	private SamplePerson popular(List<SamplePerson> people) {
		int rank = (int) this.dice.longTailed(300, 1.7);
		return people.get(rank * 37 % people.size());
	}

	private void add(SamplePerson one, SamplePerson other, double strength) {
		boolean forward = one.key().compareTo(other.key()) < 0;
		SamplePerson first = forward ? one : other;
		SamplePerson second = forward ? other : one;
		if (one.equals(other) || !this.taken.add(first.key() + second.key())) {
			return;
		}
		String since = this.dice.chance(0.6) ? String.valueOf(this.dice.between(2010, 2025)) : "";
		boolean measured = strength >= 0.85 || this.dice.chance(0.7);
		this.table.row(first.key(), second.key(), measured ? strength : "", since, this.dice.oneOf(SOURCES));
	}

	private static SamplePerson named(SampleWorkforce workforce, String name) {
		return workforce.people().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
	}

}
