package dev.icpgraph.sample;

import java.util.List;

/**
 * The file of partnerships with consultants.
 */
final class PartnershipFile {

	private final Dice dice = Dice.named("partnerships");

	private final CsvTable table = new CsvTable("account,partner,since");

	String csv(Companies market) {
		List<Company> known = market.having(StoryRole.PARTNER);
		List<Company> consultants = market.having((each) -> each.industry() == Industry.CONSULTING);
		for (Company company : market.having((each) -> each.industry() != Industry.CONSULTING)) {
			if (company.role() == StoryRole.BEST && this.dice.chance(0.6)) {
				add(company, this.dice.oneOf(known));
			}
			else if (this.dice.chance(0.05)) {
				add(company, this.dice.oneOf(this.dice.chance(0.3) ? known : consultants));
			}
		}
		return this.table.content();
	}

	private void add(Company company, Company partner) {
		int earliest = Math.min(2025, Math.max(2012, Math.max(company.founded(), partner.founded())));
		this.table.row(company.ref(), partner.ref(), this.dice.chance(0.8) ? this.dice.between(earliest, 2026) : "");
	}

}
