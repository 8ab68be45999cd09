package dev.icpgraph.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who knows whom: the story's friends, people at prospects and best customers, chance,
 * and one who knows everybody.
 */
final class Acquaintances {

	private static final int BY_CHANCE = 1100;

	private static final int OF_CONNECTOR = 230;

	private static final List<String> SOURCES = List.of("linkedin", "linkedin", "crm", "");

	private final Dice dice = Dice.named("acquaintances");

	private final Set<String> taken = new HashSet<>();

	private final CsvTable table = new CsvTable("person,other_person,strength,since,source");

	String csv(Market market, Workforce workforce, OwnStaff own) {
		addFriends(workforce);
		for (Role role : List.of(Role.NEAR_MISS, Role.PROSPECT)) {
			market.having(role).forEach((company) -> addTies(company, market, workforce));
		}
		Person connector = workforce.staff(market.named("Orrinbridge")).getFirst().person();
		for (int i = 0; i < OF_CONNECTOR; i++) {
			add(connector, this.dice.oneOf(workforce.people()), 0.2);
		}
		for (int i = 0; i < BY_CHANCE; i++) {
			add(popular(workforce.people()), popular(workforce.people()), this.dice.hundredths(0.05, 0.8));
		}
		own.addAcquaintances(this.table);
		return this.table.content();
	}

	private void addFriends(Workforce workforce) {
		Person prospect = named(workforce, Movers.FRIEND_AT_PROSPECT);
		add(prospect, named(workforce, Movers.FRIEND_AT_PELLWICK), 0.95);
		add(named(workforce, Movers.CHIEF), named(workforce, Movers.STAYED_AT_QUARMOOR), 0.9);
		add(named(workforce, Movers.VICE_PRESIDENT), named(workforce, Movers.STAYED_AT_CALDERQUAY), 0.85);
	}

	private void addTies(Company company, Market market, Workforce workforce) {
		for (int i = 0; i < 4; i++) {
			Company best = this.dice.oneOf(market.having(Role.BEST));
			add(this.dice.oneOf(workforce.staff(company)).person(), this.dice.oneOf(workforce.staff(best)).person(),
					this.dice.hundredths(0.4, 0.9));
		}
	}

	/**
	 * Some know many, most know few; the step keeps the story's people, who come first,
	 * out of the crowd.
	 */
	private Person popular(List<Person> people) {
		int rank = (int) this.dice.longTailed(300, 1.7);
		return people.get(rank * 37 % people.size());
	}

	private void add(Person one, Person other, double strength) {
		boolean forward = one.key().compareTo(other.key()) < 0;
		Person first = forward ? one : other;
		Person second = forward ? other : one;
		if (one.equals(other) || !this.taken.add(first.key() + second.key())) {
			return;
		}
		String since = this.dice.chance(0.6) ? String.valueOf(this.dice.between(2010, 2025)) : "";
		boolean measured = strength >= 0.85 || this.dice.chance(0.7);
		this.table.row(first.key(), second.key(), measured ? strength : "", since, this.dice.oneOf(SOURCES));
	}

	private static Person named(Workforce workforce, String name) {
		return workforce.people().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
	}

}
