package dev.icpgraph.sample;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleStoryTests {

	private static final Set<String> CONTAINER_PLATFORMS = Set.of("Kubernetes", "Docker", "Nomad", "OpenShift");

	private final Companies market = new Companies();

	private final List<SampleCustomer> customers = new CustomerRoster(this.market).customers();

	private final List<String[]> uses = Objects.requireNonNull(SampleMarket.files().get("account_technologies.csv"))
		.lines()
		.skip(1)
		.map((line) -> line.split(",", -1))
		.toList();

	@Test
	void theRareTechnologyIsSharedByMostBestCustomersAndHardlyAnyoneElse() {
		Set<String> users = users(Cast.RARE);

		assertThat(this.market.having(StoryRole.BEST)).filteredOn((best) -> users.contains(best.ref())).hasSize(8);
		assertThat(users).hasSizeBetween(20, this.market.companies().size() * 3 / 100);
	}

	@Test
	void theHubIsUsedByNearlyEveryoneWhoseTechnologyIsKnown() {
		long known = this.uses.stream().map((use) -> use[0]).distinct().count();

		assertThat(known).isBetween(1700L, 1900L);
		assertThat(users(TechnologyCatalog.HUB).size()).isGreaterThan((int) (known * 0.88));
	}

	@Test
	void everyNearMissFailsExactlyOneFilter() {
		assertThat(this.market.having(StoryRole.NEAR_MISS)).hasSize(5).allMatch((company) -> failures(company) == 1);
		assertThat(this.market.having(StoryRole.BEST)).hasSize(10).allMatch((company) -> failures(company) == 0);
		assertThat(failures(this.market.named("Dravenport"))).isZero();
	}

	@Test
	void freightSpreadsByReferralAndOnlineRetailDoesNot() {
		assertThat(count(Industry.LOGISTICS, (each) -> true)).isEqualTo(24);
		assertThat(count(Industry.LOGISTICS, SampleCustomer::referred)).isEqualTo(15);
		assertThat(count(Industry.LOGISTICS, SampleCustomer::churned)).isEqualTo(1);

		assertThat(count(Industry.RETAIL, (each) -> true)).isEqualTo(16);
		assertThat(count(Industry.RETAIL, SampleCustomer::referred)).isEqualTo(1);
		assertThat(count(Industry.RETAIL, SampleCustomer::churned)).isEqualTo(5);
	}

	@Test
	void theBestCustomersAreTheTopFifthOfActiveCustomers() {
		assertThat(this.customers).hasSize(60);
		assertThat(this.customers).filteredOn((each) -> each.kind() == SampleCustomer.Kind.JUNK).hasSize(3);
		assertThat(this.customers).filteredOn((each) -> !each.churned() && each.kind() != SampleCustomer.Kind.JUNK)
			.hasSize(50);
	}

	@Test
	void theChiefWhoLeftABestCustomerOverlappedWithOneWhoStayed() {
		SampleWorkforce workforce = new SampleWorkforce(this.market);
		SampleEmployment left = employment(workforce, StoryPeople.CHIEF, this.market.named("Quarmoor"));
		SampleEmployment stayed = employment(workforce, StoryPeople.STAYED_AT_QUARMOOR, this.market.named("Quarmoor"));

		assertThat(left.current()).isEqualTo("false");
		assertThat(stayed.current()).isEqualTo("true");
		assertThat(stayed.since()).isBetween(left.since(), left.until());
		assertThat(employment(workforce, StoryPeople.CHIEF, this.market.named("Harrowmere")).current())
			.isEqualTo("true");
	}

	private Set<String> users(String technology) {
		return this.uses.stream()
			.filter((use) -> use[1].equals(technology))
			.map((use) -> use[0])
			.collect(Collectors.toSet());
	}

	private long failures(Company company) {
		long size = (company.headcount() < 50 || company.headcount() > 2000) ? 1 : 0;
		long place = company.country().sold ? 0 : 1;
		boolean containers = this.uses.stream()
			.anyMatch((use) -> use[0].equals(company.ref()) && CONTAINER_PLATFORMS.contains(use[1]));
		return size + place + (containers ? 0 : 1);
	}

	private long count(Industry industry, Predicate<SampleCustomer> condition) {
		return this.customers.stream()
			.filter((each) -> each.company().industry() == industry)
			.filter(condition)
			.count();
	}

	private static SampleEmployment employment(SampleWorkforce workforce, String name, Company company) {
		return workforce.employments()
			.stream()
			.filter((each) -> each.person().name().equals(name) && each.company().equals(company))
			.findFirst()
			.orElseThrow();
	}

}
