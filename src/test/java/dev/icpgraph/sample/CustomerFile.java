package dev.icpgraph.sample;

import java.time.LocalDate;

/**
 * The file of customers, with figures that fit the kind of business.
 */
final class CustomerFile {

	private static final String HEADER = "account,since,until,revenue_usd,margin_usd,orders,nps,nps_on,referred_by,"
			+ "sales_cycle_days,expansion_potential,good_to_work_with,level";

	private final Dice dice = Dice.named("customer figures");

	private final CsvTable table = new CsvTable(HEADER);

	String csv(CustomerRoster roster) {
		roster.customers().forEach(this::add);
		return this.table.content();
	}

	private void add(SampleCustomer customer) {
		SampleCustomer.Kind kind = customer.kind();
		long revenueUsd = this.dice.between(kind.leastUsd / 1000, kind.mostUsd / 1000) * 1000L;
		long marginUsd = StrictMath.round(revenueUsd * this.dice.hundredths(kind.leastMargin, kind.mostMargin));
		boolean asked = kind == SampleCustomer.Kind.BEST || (kind != SampleCustomer.Kind.JUNK && this.dice.chance(0.9));
		this.table.row(customer.company().ref(), customer.since(), customer.until(), revenueUsd, marginUsd,
				this.dice.between(kind.leastOrders, kind.mostOrders), asked ? nps(customer) : "",
				asked ? askedOn(customer) : "", customer.referredBy(), salesCycleDays(kind),
				this.dice.hundredths(kind.leastRoom, kind.mostRoom),
				this.dice.hundredths(kind.leastPleasant, kind.mostPleasant), level(kind));
	}

	private int nps(SampleCustomer customer) {
		return switch (customer.kind()) {
			case BEST -> this.dice.between(9, 10);
			case GOOD -> customer.referred() ? this.dice.between(9, 10) : this.dice.between(6, 9);
			case MIXED -> this.dice.between(5, 9);
			case THIN, JUNK -> this.dice.between(2, 7);
		};
	}

	/** A recent date, or one shortly before the customer left. */
	private LocalDate askedOn(SampleCustomer customer) {
		LocalDate last = customer.churned() ? LocalDate.parse(customer.until()) : Companies.AS_OF;
		return this.dice.day(last.minusDays(customer.churned() ? 90 : 150), last.minusDays(10));
	}

	private int salesCycleDays(SampleCustomer.Kind kind) {
		return switch (kind) {
			case BEST -> this.dice.between(60, 140);
			case GOOD, MIXED -> this.dice.between(40, 200);
			case THIN -> this.dice.between(35, 120);
			case JUNK -> this.dice.between(3, 24);
		};
	}

	private static String level(SampleCustomer.Kind kind) {
		return switch (kind) {
			case BEST -> "GOLD";
			case GOOD, MIXED -> "SILVER";
			case THIN -> "BRONZE";
			case JUNK -> "";
		};
	}

}
