package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of referrals: some won customers, some to prospects are open, and consultants
 * refer everyone.
 */
final class ReferralFile {

	private final Dice dice = Dice.named("referrals");

	private final Set<String> taken = new HashSet<>();

	private final CsvTable table = new CsvTable("referrer,referred,kind,on,outcome,amount_usd,by_person");

	private final Companies market;

	private final SampleWorkforce workforce;

	ReferralFile(Companies market, SampleWorkforce workforce) {
		this.market = market;
		this.workforce = workforce;
	}

	String csv(CustomerRoster roster) {
		roster.customers().stream().filter(SampleCustomer::referred).forEach(this::addWon);
		add("Quarmoor", "Dravenport", LocalDate.of(2026, 8, 19));
		add("Veltholm", "Dravenport", LocalDate.of(2026, 9, 24));
		add("Veltholm", "Wrenmark", LocalDate.of(2026, 7, 2));
		add("Pellwick", "Fennimark", LocalDate.of(2026, 5, 27));
		List<Company> referrers = roster.customers()
			.stream()
			.filter(SampleCustomer::referred)
			.map(SampleCustomer::company)
			.toList();
		addByChance(referrers, 30, "CUSTOMER", roster);
		addByChance(List.of(this.market.named("Orrinbridge")), 28, "PARTNER", roster);
		addByChance(List.of(this.market.named("Tidewell")), 9, "PARTNER", roster);
		return this.table.content();
	}

	private void addWon(SampleCustomer customer) {
		Company referrer = this.market.having((each) -> each.ref().equals(customer.referredBy())).getFirst();
		LocalDate on = customer.since().minusDays(this.dice.between(40, 140));
		add(referrer, customer.company(), "CUSTOMER", on, "WON", this.dice.between(8, 60) * 1000);
	}

	private void add(String referrer, String referred, LocalDate on) {
		add(this.market.named(referrer), this.market.named(referred), "CUSTOMER", on, "OPEN", "");
	}

	private void addByChance(List<Company> referrers, int count, String kind, CustomerRoster roster) {
		List<Company> others = this.market.having((company) -> !company.cast() && !roster.holds(company));
		for (int i = 0; i < count; i++) {
			LocalDate on = this.dice.day(LocalDate.of(2023, 1, 1), Companies.AS_OF.minusDays(7));
			boolean recent = on.isAfter(Companies.AS_OF.minusDays(200));
			add(this.dice.oneOf(referrers), this.dice.oneOf(others, ReferralFile::likely), kind, on,
					recent ? "OPEN" : "LOST", "");
		}
	}

	private static double likely(Company company) {
		return (company.industry() == Industry.LOGISTICS) ? 6 : 1;
	}

	private void add(Company referrer, Company referred, String kind, LocalDate on, String outcome, Object amountUsd) {
		if (this.taken.add(referrer.ref() + " " + referred.ref())) {
			List<SampleEmployment> staff = this.workforce.staff(referrer);
			boolean known = !staff.isEmpty() && this.dice.chance(0.6);
			this.table.row(referrer.ref(), referred.ref(), kind, on, outcome, amountUsd,
					known ? this.dice.oneOf(staff).person().key() : "");
		}
	}

}
