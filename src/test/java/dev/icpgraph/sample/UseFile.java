package dev.icpgraph.sample;

import java.util.List;

/**
 * Uses of technologies: those in the story, plus random ones by commonness and stack.
 */
final class UseFile {

	private static final double SHARE_UNKNOWN = 0.08;

	/**
	 * Share of the accounts outside the story that build on streams and use the rare
	 * technology.
	 */
	private static final double SHARE_OF_RARE = 0.22;

	private static final List<String> SOURCES = List.of("website", "website", "jobs", "survey", "");

	private final Dice dice = Dice.named("account technologies");

	private final List<SampleTechnology> technologies = TechnologyCatalog.technologies();

	private final CsvTable table = new CsvTable("account,technology,since,last_seen,source");

	String csv(Companies market) {
		market.companies().forEach(this::add);
		return this.table.content();
	}

	private void add(Company company) {
		if (!company.cast() && this.dice.chance(SHARE_UNKNOWN)) {
			return;
		}
		double appetite = this.dice.longTailed(company.cast() ? 0.3 : 0.42, company.cast() ? 0.2 : 0.8);
		for (SampleTechnology technology : this.technologies) {
			boolean used = this.dice.chance(probability(company, technology, appetite));
			if (used || company.technologies().contains(technology.name())) {
				addUse(company, technology);
			}
		}
	}

	private double probability(Company company, SampleTechnology technology, double appetite) {
		double commonness = technology.commonness() / 100;
		if (technology.name().equals(TechnologyCatalog.HUB)) {
			return commonness;
		}
		boolean streaming = company.stack() == Stack.STREAMING;
		if (technology.name().equals(Cast.RARE) && (company.cast() || streaming)) {
			return company.cast() ? 0 : SHARE_OF_RARE;
		}
		if (company.cast() && technology.category().equals("Container platform")) {
			return 0;
		}
		return Math.min(0.95, commonness * appetite * company.stack().boost(technology.category()));
	}

	private void addUse(Company company, SampleTechnology technology) {
		String year = technology.firstReleasedYear();
		int released = year.isEmpty() ? 2020 : Integer.parseInt(year);
		int earliest = Math.min(2025, Math.max(2010, Math.max(company.founded(), released)));
		String since = this.dice.chance(0.7) ? String.valueOf(this.dice.between(earliest, 2026)) : "";
		String lastSeen = this.dice.chance(0.1)
				? this.dice.day(Companies.AS_OF.minusDays(400), Companies.AS_OF).toString() : "";
		this.table.row(company.ref(), technology.name(), since, lastSeen, this.dice.oneOf(SOURCES));
	}

}
