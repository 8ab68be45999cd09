package dev.icpgraph.sample;

import java.util.List;

/**
 * Headcounts of departments, for the accounts where they are known.
 */
final class DepartmentFile {

	private static final double SHARE_KNOWN = 0.15;

	private final Dice dice = Dice.named("departments");

	private final CsvTable table = new CsvTable("account,department,headcount");

	String csv(Companies market) {
		market.having((company) -> company.headcount() >= 10).forEach(this::add);
		return this.table.content();
	}

	private void add(Company company) {
		if (!company.cast() && !this.dice.chance(SHARE_KNOWN)) {
			return;
		}
		double technical = company.cast() ? 0.22 : 0.08;
		addOne(company, "Engineering", technical);
		addOne(company, "Operations", 0.3);
		for (String department : List.of("Platform", "Sales", "Finance")) {
			if (company.cast() || this.dice.chance(0.3)) {
				addOne(company, department, 0.06);
			}
		}
	}

	private void addOne(Company company, String department, double share) {
		double headcount = company.headcount() * share * this.dice.hundredths(0.7, 1.3);
		this.table.row(company.ref(), department, Math.max(1, (int) headcount));
	}

}
