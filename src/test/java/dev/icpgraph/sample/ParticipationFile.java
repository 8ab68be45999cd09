package dev.icpgraph.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Participations in events: best customers sponsor and speak at the small special ones,
 * everyone goes to the giant one.
 */
final class ParticipationFile {

	private final Dice dice = Dice.named("participations");

	private final CsvTable table = new CsvTable("event,account,person,role,level,on");

	private final Companies market;

	private final SampleWorkforce workforce;

	ParticipationFile(Companies market, SampleWorkforce workforce) {
		this.market = market;
		this.workforce = workforce;
	}

	String csv(NextYear nextYear) {
		EventProgram.events().forEach(this::addAll);
		nextYear.addParticipations(this.table);
		return this.table.content();
	}

	private void addAll(SampleEvent event) {
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

	private void addCast(SampleEvent event, Company company, Set<String> there) {
		boolean best = company.role() == StoryRole.BEST;
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

	private void addGuest(SampleEvent event, Company company) {
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

	private void addSpeaker(SampleEvent event, Company company) {
		List<SampleEmployment> staff = this.workforce.staff(company);
		if (staff.isEmpty()) {
			add(event, company, "SPOKE", "");
		}
		else {
			this.table.row(event.key(), "", this.dice.oneOf(staff).person().key(), "SPOKE", "", event.startsOn());
		}
	}

	private void add(SampleEvent event, Company company, String role, String level) {
		this.table.row(event.key(), company.ref(), "", role, level, event.startsOn());
	}

}
