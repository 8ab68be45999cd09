package dev.icpgraph.sample;

/**
 * Executives who joined or left recently, from their jobs and from a few notices without
 * a name.
 */
final class LeadershipChangeFile {

	private static final String RECENT = Companies.AS_OF.minusYears(2).toString().substring(0, 7);

	private final Dice dice = Dice.named("leadership changes");

	private final CsvTable table = new CsvTable("account,role,change,on,person");

	String csv(Companies market, SampleWorkforce workforce) {
		workforce.employments().stream().filter((each) -> each.title().executive()).forEach(this::add);
		for (Company company : market.having((each) -> !each.cast())) {
			if (this.dice.chance(0.03)) {
				addNotice(company);
			}
		}
		return this.table.content();
	}

	private void add(SampleEmployment employment) {
		boolean joined = employment.current().equals("true");
		String on = joined ? employment.since() : employment.until();
		if (on.compareTo(RECENT) >= 0) {
			this.table.row(employment.company().ref(), employment.title().words, joined ? "JOINED" : "LEFT", on,
					employment.person().key());
		}
	}

	private void addNotice(Company company) {
		Title title = this.dice.chance(0.6) ? Title.CTO : Title.COO;
		this.table.row(company.ref(), title.words, this.dice.chance(0.5) ? "JOINED" : "LEFT",
				this.dice.day(Companies.AS_OF.minusYears(1), Companies.AS_OF), "");
	}

}
