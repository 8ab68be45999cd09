package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Customers with start dates and referrers: freight spreads by referral, online retail
 * does not.
 */
final class CustomerRoster {

	private static final LocalDate FIRST_DEAL = LocalDate.of(2021, 1, 1);

	/** Name, start date, and the best customer that referred it, if any. */
	private static final String BEST = """
			Quarmoor 2017-02-14
			Veltholm 2018-05-03 Quarmoor
			Brennick 2019-03-21 Veltholm
			Ostermere 2017-09-11
			Tarnvik 2020-10-06 Brennick
			Lowenfirth 2019-11-18 Ostermere
			Calderquay 2018-01-30
			Marrowgate 2020-04-15 Calderquay
			Pellwick 2019-08-26 Veltholm
			Sundrift 2019-06-12
			""";

	private final Dice dice = Dice.named("customers");

	private final List<SampleCustomer> customers = new ArrayList<>();

	CustomerRoster(Companies market) {
		BEST.lines().map((line) -> line.split(" ")).forEach((words) -> addBest(words, market));
		Predicate<Company> buyer = (company) -> !company.cast() && company.serviceable() && !company.domain().isEmpty();
		addFreight(market.having(buyer.and((company) -> company.industry() == Industry.LOGISTICS)));
		addRetail(market.having(buyer.and((company) -> company.industry() == Industry.RETAIL)));
		addOthers(market
			.having(buyer.and((company) -> !Set.of(Industry.LOGISTICS, Industry.RETAIL).contains(company.industry()))));
	}

	List<SampleCustomer> customers() {
		return List.copyOf(this.customers);
	}

	boolean holds(Company company) {
		return this.customers.stream().anyMatch((each) -> each.company().equals(company));
	}

	private void addBest(String[] words, Companies market) {
		String referredBy = (words.length > 2) ? Cast.ref(words[2]) : "";
		add(market.named(words[0]), SampleCustomer.Kind.BEST, referredBy, LocalDate.parse(words[1]), false);
	}

	private void addFreight(List<Company> companies) {
		for (int i = 0; i < 16; i++) {
			LocalDate since = day();
			String referrer = (i % 8 < 5) ? referrer(Industry.LOGISTICS, since) : "";
			add(companies.get(i), SampleCustomer.Kind.GOOD, referrer, since, i == 15);
		}
	}

	private void addRetail(List<Company> companies) {
		for (int i = 0; i < 16; i++) {
			LocalDate since = day();
			SampleCustomer.Kind kind = (i < 14) ? SampleCustomer.Kind.THIN : SampleCustomer.Kind.JUNK;
			add(companies.get(i), kind, (i == 0) ? referrer(Industry.LOGISTICS, since) : "", since, i > 0 && i < 6);
		}
	}

	private void addOthers(List<Company> companies) {
		for (int i = 0; i < 18; i++) {
			LocalDate since = day();
			SampleCustomer.Kind kind = (i < 17) ? SampleCustomer.Kind.MIXED : SampleCustomer.Kind.JUNK;
			add(companies.get(i), kind, (i < 3) ? referrer(Industry.LOGISTICS, since) : "", since, i == 16);
		}
	}

	private LocalDate day() {
		return this.dice.day(FIRST_DEAL, Companies.AS_OF.minusMonths(5));
	}

	/** Returns a customer that started well before. */
	private String referrer(Industry industry, LocalDate before) {
		List<SampleCustomer> earlier = this.customers.stream()
			.filter((each) -> each.company().industry() == industry && each.since().isBefore(before.minusDays(150)))
			.toList();
		return this.dice.oneOf(earlier).company().ref();
	}

	private void add(Company company, SampleCustomer.Kind kind, String referredBy, LocalDate since, boolean churned) {
		LocalDate until = this.dice.day(since.plusDays(100), Companies.AS_OF.minusDays(20));
		this.customers.add(new SampleCustomer(company, kind, referredBy, since, churned ? until.toString() : ""));
	}

}
