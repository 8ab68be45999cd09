package dev.icpgraph.sample;

import java.util.List;

/**
 * The file of accounts, with unknown values missing and some sizes only as bands.
 */
final class AccountFile {

	private static final String HEADER = "account,domain,name,industry,sub_industry,country,region,city,headcount,"
			+ "revenue_usd,founded_year,business_model,operating_model,"
			+ "description,growth_percent,funding_usd,story_url";

	private static final int[] HEADCOUNTS = { 1, 11, 51, 201, 501, 1001, 5001, 10_001 };

	private static final long[] REVENUES = { 0, 1_000_000, 10_000_000, 50_000_000, 100_000_000, 500_000_000,
			1_000_000_000 };

	private static final List<String> STORIES = List.of("Quarmoor", "Veltholm", "Calderquay", "Pellwick");

	private final Dice dice = Dice.named("accounts");

	private final CsvTable table = new CsvTable(HEADER);

	private final CustomerRoster roster;

	AccountFile(CustomerRoster roster) {
		this.roster = roster;
	}

	String csv(Companies market, OwnStaff own) {
		market.companies().forEach(this::add);
		own.addAccount(this.table);
		return this.table.content();
	}

	private void add(Company company) {
		boolean cast = company.cast();
		boolean industry = cast || this.roster.holds(company) || !this.dice.chance(0.05);
		boolean country = cast || this.roster.holds(company) || !this.dice.chance(0.04);
		boolean model = cast || this.dice.chance(0.6);
		Industry trade = company.industry();
		String[] place = this.dice.oneOf(company.country().places).split("/");
		this.table.row(company.domain().isEmpty() ? company.ref() : "", company.domain(), company.name(),
				industry ? trade.label : "", industry ? this.dice.oneOf(trade.parts) : "",
				country ? company.country() : "", country ? place[0] : "", country ? place[1] : "", headcount(company),
				revenueUsd(company), (cast || this.dice.chance(0.7)) ? company.founded() : "",
				model ? trade.businessModel : "", model ? this.dice.oneOf(trade.operatingModels) : "",
				description(company), (cast || this.dice.chance(0.4)) ? growthPercent(company) : "",
				fundingUsd(company), storyUrl(company));
	}

	private Object headcount(Company company) {
		if (company.cast()) {
			return company.headcount();
		}
		if (this.dice.chance(0.08)) {
			return "";
		}
		return this.dice.chance(0.13) ? headcountBand(company.headcount()) : company.headcount();
	}

	private Object revenueUsd(Company company) {
		long perHead = (long) this.dice.longTailed(140_000, 0.5);
		long revenueUsd = company.headcount() * perHead / 10_000 * 10_000;
		if (!company.cast() && this.dice.chance(0.45)) {
			return "";
		}
		return (!company.cast() && this.dice.chance(0.3)) ? revenueBand(revenueUsd) : revenueUsd;
	}

	private int growthPercent(Company company) {
		return (company.role() == StoryRole.EXTRA) ? this.dice.between(-12, 35) : this.dice.between(12, 48);
	}

	private Object fundingUsd(Company company) {
		boolean young = company.founded() >= 2012;
		return (young && this.dice.chance(0.35)) ? ((long) this.dice.longTailed(6, 1.1)) * 1_000_000 + 500_000 : "";
	}

	private static String description(Company company) {
		return switch (company.role()) {
			case BEST, NEAR_MISS, PROSPECT -> "Follows every shipment, payment or watt as a stream of events";
			case PARTNER -> "Advises on cloud, data and \"day two\" operations";
			case RIVAL -> "Sells monitoring and tracing; the fictional competitor";
			case EXTRA -> "";
		};
	}

	private static String storyUrl(Company company) {
		boolean told = STORIES.stream().anyMatch((name) -> company.name().startsWith(name + " "));
		return told ? "https://lumenkeel.example/stories/" + company.domain().replace(".example", "") : "";
	}

	private static String headcountBand(int headcount) {
		int band = HEADCOUNTS.length - 1;
		while (headcount < HEADCOUNTS[band] && band > 0) {
			band--;
		}
		boolean open = band == HEADCOUNTS.length - 1;
		return open ? HEADCOUNTS[band] + "+" : HEADCOUNTS[band] + "-" + (HEADCOUNTS[band + 1] - 1);
	}

	private static String revenueBand(long revenueUsd) {
		int band = REVENUES.length - 1;
		while (revenueUsd < REVENUES[band]) {
			band--;
		}
		boolean open = band == REVENUES.length - 1;
		return open ? REVENUES[band] + "+" : REVENUES[band] + "-" + (REVENUES[band + 1] - 1);
	}

}
