package dev.icpgraph.sample;

/**
 * Visits to the vendor's site: prospects often and recently, others occasionally.
 */
final class VisitFile {

	private final Dice dice = Dice.named("visits");

	private final CsvTable table = new CsvTable("account,on,pages");

	String csv(Companies market) {
		market.companies().forEach(this::add);
		return this.table.content();
	}

	private void add(Company company) {
		switch (company.role()) {
			case NEAR_MISS, PROSPECT -> addDays(company, this.dice.between(4, 8), 28);
			case BEST -> addDays(company, this.dice.between(1, 3), 90);
			case PARTNER, RIVAL -> addDays(company, 2, 120);
			case EXTRA -> addByChance(company);
		}
	}

	private void addByChance(Company company) {
		if (this.dice.chance((company.stack() == Stack.STREAMING) ? 0.35 : 0.1)) {
			addDays(company, 1 + (int) this.dice.longTailed(0.8, 0.9), 110);
		}
	}

	private void addDays(Company company, int count, int withinDays) {
		for (int i = 0; i < count; i++) {
			int daysAgo = withinDays * i / count + this.dice.between(0, Math.max(0, withinDays / count - 1));
			this.table.row(company.ref(), Companies.AS_OF.minusDays(daysAgo), this.dice.between(1, 9));
		}
	}

}
