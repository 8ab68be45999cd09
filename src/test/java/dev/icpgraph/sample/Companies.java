package dev.icpgraph.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All accounts: first those in the story, then many random ones.
 */
final class Companies {

	static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

	private static final int ACCOUNTS = 2000;

	private static final double SHARE_WITHOUT_DOMAIN = 0.03;

	private final Dice dice = Dice.named("market");

	private final List<Company> companies = new ArrayList<>(Cast.companies());

	Companies() {
		InventedCompanyNames names = new InventedCompanyNames(this.companies);
		while (this.companies.size() < ACCOUNTS) {
			this.companies.add(extra(names));
		}
	}

	List<Company> companies() {
		return List.copyOf(this.companies);
	}

	List<Company> having(Predicate<Company> condition) {
		return this.companies.stream().filter(condition).toList();
	}

	List<Company> having(StoryRole role) {
		return having((company) -> company.role() == role);
	}

	/** An account by the first word of its name. */
	Company named(String firstWord) {
		return having((company) -> company.name().startsWith(firstWord + " ")).getFirst();
	}

	private Company extra(InventedCompanyNames names) {
		Industry industry = this.dice.oneOf(List.of(Industry.values()), (each) -> each.share);
		String name = names.next(industry);
		boolean web = !this.dice.chance(SHARE_WITHOUT_DOMAIN);
		String ref = web ? Cast.ref(name) : "crm-" + (1000 + this.companies.size());
		Country country = this.dice.oneOf(List.of(Country.values()), (each) -> each.share);
		int headcount = (int) Math.clamp(this.dice.longTailed(170, 1.45), 2, 60_000);
		int founded = 2026 - (int) Math.clamp(this.dice.longTailed(16, 0.7), 1, 130);
		return new Company(ref, name, StoryRole.EXTRA, industry, country, headcount, founded, stack(industry),
				List.of());
	}

	private Stack stack(Industry industry) {
		if (this.dice.chance(industry.streaming)) {
			return Stack.STREAMING;
		}
		if (this.dice.chance(0.6)) {
			return industry.usual;
		}
		return this.dice.oneOf(List.of(Stack.CLOUD_NATIVE, Stack.ENTERPRISE, Stack.PLAIN));
	}

}
