package dev.icpgraph.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who came to which event: best customers sponsor and speak at the small special ones,
 * everybody goes to the giant one.
 */
final class Participations {

	private final Dice dice = Dice.named("participations");

	private final CsvTable table = new CsvTable("event,account,person,role,level,on");

	private final Market market;

	private final Workforce workforce;

	Participations(Market market, Workforce workforce) {
		this.market = market;
		this.workforce = workforce;
	}

	String csv(NextYear nextYear) {
		Programme.events().forEach(this::addAll);
		nextYear.addParticipations(this.table);
		return this.table.content();
	}

	private void addAll(Event event) {
		Set<String> there = new HashSet<>();
		if (event.carriedByBest()) {
			this.market.having(Company::cast).forEach((company) -> addCast(event, company, there));
		}
		List<Company> drawn = this.market.having((company) -> !company.cast() && event.draws(company));
		while (there.size() < event.size()) {
			Company company = this.dice.oneOf(drawn);
			if (there.add(company.ref())) {
				addGuest(event, company);
			}
		}
	}

	private void addCast(Event event, Company company, Set<String> there) {
		boolean best = company.role() == Role.BEST;
		if (!this.dice.chance(best ? 0.65 : 0.35)) {
			return;
		}
		there.add(company.ref());
		if (best && this.dice.chance(0.5)) {
			add(event, company, "SPONSORED", this.dice.chance(0.4) ? "GOLD" : "SILVER");
		}
		else if (best) {
			addSpeaker(event, company);
		}
		else {
			add(event, company, "ATTENDED", "");
		}
	}

	private void addGuest(Event event, Company company) {
		if (this.dice.chance(0.05)) {
			add(event, company, "SPONSORED", this.dice.chance(0.3) ? "GOLD" : "SILVER");
		}
		else if (this.dice.chance(0.05)) {
			addSpeaker(event, company);
		}
		else {
			add(event, company, "ATTENDED", "");
		}
	}

	private void addSpeaker(Event event, Company company) {
		List<Employment> staff = this.workforce.staff(company);
		if (staff.isEmpty()) {
			add(event, company, "SPOKE", "");
		}
		else {
			this.table.row(event.key(), "", this.dice.oneOf(staff).person().key(), "SPOKE", "", event.startsOn());
		}
	}

	private void add(Event event, Company company, String role, String level) {
		this.table.row(event.key(), company.ref(), "", role, level, event.startsOn());
	}

}
