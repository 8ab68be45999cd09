package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People and their jobs: first those in the story, then staff for every account, most for
 * large ones.
 */
final class SampleWorkforce {

	private static final int PEOPLE = 4000;

	private static final double SHARE_WITH_PAST = 0.2;

	private final Dice dice = Dice.named("workforce");

	private final PersonNames names = new PersonNames();

	private final EmailAddresses addresses = new EmailAddresses();

	private final List<SamplePerson> people = new ArrayList<>();

	private final List<SampleEmployment> employments = new ArrayList<>();

	private final Map<String, Integer> sizes = new HashMap<>();

	private final Map<String, Double> weights = new HashMap<>();

	SampleWorkforce(Companies market) {
		market.companies().forEach((company) -> this.weights.put(company.ref(), weight(company)));
		StoryPeople.hire(this, market);
		List<Company> cast = market.having(Company::cast);
		cast.forEach((company) -> fill(company, market));
		while (this.people.size() < PEOPLE) {
			hire(this.dice.oneOf(market.companies(), (each) -> this.weights.getOrDefault(each.ref(), 0.0)), market);
		}
	}

	List<SamplePerson> people() {
		return List.copyOf(this.people);
	}

	List<SampleEmployment> employments() {
		return List.copyOf(this.employments);
	}

	/** The current jobs at an account, first hired first. */
	List<SampleEmployment> staff(Company company) {
		return this.employments.stream()
			.filter((each) -> each.company().equals(company) && each.current().equals("true"))
			.toList();
	}

	SamplePerson add(String name, Company employer) {
		String email = employer.domain().isEmpty() ? "" : this.addresses.next(name, employer.domain());
		SamplePerson person = new SamplePerson("p-%04d".formatted(this.people.size() + 1), name, email);
		this.people.add(person);
		return person;
	}

	void add(SampleEmployment employment) {
		this.employments.add(employment);
	}

	private void fill(Company company, Companies market) {
		int staff = this.dice.between(10, 18);
		for (int i = 0; i < staff; i++) {
			hire(company, market);
		}
	}

	private void hire(Company company, Companies market) {
		int rank = this.sizes.merge(company.ref(), 1, Integer::sum) - 1;
		boolean first = rank < Title.FIRST.size() && (company.cast() || this.dice.chance(0.5));
		Title title = first ? Title.FIRST.get(rank)
				: this.dice.oneOf(List.of(Title.values()).subList(3, Title.values().length));
		LocalDate since = this.dice.day(LocalDate.of(2014, 1, 1), Companies.AS_OF.minusDays(30));
		SamplePerson person = add(this.names.next(), company);
		boolean sure = company.cast() || !this.dice.chance(0.04);
		add(new SampleEmployment(person, company, title, month(since), "", sure ? "true" : ""));
		if (this.dice.chance(SHARE_WITH_PAST)) {
			addPast(person, since, market);
		}
	}

	private void addPast(SamplePerson person, LocalDate next, Companies market) {
		LocalDate until = next.minusDays(this.dice.between(0, 90));
		LocalDate since = until.minusDays(this.dice.between(200, 2000));
		Company company = this.dice.oneOf(market.having(Company::serviceable));
		Title title = this.dice.oneOf(List.of(Title.values()).subList(2, Title.values().length));
		boolean dated = !this.dice.chance(0.1);
		add(new SampleEmployment(person, company, title, dated ? month(since) : "", dated ? month(until) : "",
				"false"));
	}

	private double weight(Company company) {
		boolean listed = this.dice.chance(0.6);
		return listed ? StrictMath.pow(company.headcount(), 0.75) * this.dice.longTailed(1, 0.6) : 0;
	}

	private static String month(LocalDate day) {
		return day.toString().substring(0, 7);
	}

}
