package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of stages with the competitor.
 */
final class CompetitorStageFile {

	private static final String STORY = """
			Dravenport LEFT 2026-09-15
			Harrowmere IN_CYCLE 2026-10-02
			Nimbeck CUSTOMER 2022-01-10
			Fennimark REJECTED 2026-08-20
			Jorvale REJECTED 2026-09-30
			Thistlequay LEFT 2026-10-06
			Wrenmark LEFT 2026-08-11
			Glimholt REJECTED 2026-09-04
			Kestrelby LEFT 2026-10-12
			""";

	private final Dice dice = Dice.named("competitor stages");

	private final CsvTable table = new CsvTable("account,competitor,stage,on");

	String csv(Companies market, CustomerRoster roster) {
		STORY.lines()
			.map((line) -> line.split(" "))
			.forEach((words) -> add(market.named(words[0]), words[1], words[2]));
		roster.customers().stream().filter(SampleCustomer::churned).limit(3).forEach(this::addLost);
		List<Company> others = new ArrayList<>(market.having((each) -> !each.cast() && !roster.holds(each)));
		addSome(others, "CUSTOMER", 45, LocalDate.of(2020, 1, 1));
		addSome(others, "LEFT", 16, LocalDate.of(2025, 6, 1));
		addSome(others, "REJECTED", 12, LocalDate.of(2025, 6, 1));
		addSome(others, "IN_CYCLE", 15, LocalDate.of(2026, 5, 1));
		return this.table.content();
	}

	/** A lost customer went to the competitor. */
	private void addLost(SampleCustomer customer) {
		add(customer.company(), "CUSTOMER", customer.until());
	}

	private void addSome(List<Company> others, String stage, int count, LocalDate first) {
		for (int i = 0; i < count; i++) {
			Company company = this.dice.oneOf(others, (each) -> (each.stack() == Stack.STREAMING) ? 5 : 1);
			others.remove(company);
			boolean dated = this.dice.chance(0.85);
			add(company, stage, dated ? this.dice.day(first, Companies.AS_OF).toString() : "");
		}
	}

	private void add(Company company, String stage, String on) {
		this.table.row(company.ref(), Cast.RIVAL, stage, on);
	}

}
