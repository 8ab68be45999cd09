package dev.icpgraph.icp;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.LastChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshCadenceTests {

	private static final IcpDefinition DEFINITION = new IcpDefinition("P", null, null, null);

	@Test
	void isOftenWhileAnIcpIsYoung() {
		assertThat(on("2026-01-01").due(icp("2025-06-01", "2025-12-01"))).isEqualTo(LocalDate.parse("2026-03-01"));
	}

	@Test
	void isYearlyLater() {
		assertThat(on("2026-01-01").due(icp("2020-01-01", "2025-12-01"))).isEqualTo(LocalDate.parse("2026-12-01"));
	}

	@Test
	void anOlderVersionStillCountsFromTheFirst() {
		Icp icp = icp("2020-01-01", "2025-01-01", "2025-12-01");

		assertThat(on("2025-06-01").of(icp.asOf(icp.versions().get(1)))).noneMatch((it) -> it.contains("overdue"));
		assertThat(on("2026-06-01").due(icp.asOf(icp.versions().get(1)))).isEqualTo(LocalDate.parse("2026-01-01"));
		assertThat(on("2020-02-01").due(icp.asOf(icp.versions().get(2)))).isEqualTo(LocalDate.parse("2020-03-31"));
	}

	@Test
	void warnsOfAnOverdueRefreshAndOfMissingApprovals() {
		Icp icp = icp("2020-01-01", "2024-12-01");

		assertThat(on("2025-12-01").of(icp)).containsExactly("Nobody from leadership or marketing approved version 2.");
		assertThat(on("2025-12-02").of(icp)).first()
			.asString()
			.startsWith("A refresh has been overdue since 2025-12-01");
	}

	@Test
	void aDraftNeedsNoRefresh() {
		IcpVersion draft = new IcpVersion("p/1", "p", 1, IcpVersion.Status.DRAFT, DEFINITION, at("2020-01-01"), null,
				null, null, null);

		assertThat(on("2026-01-01").due(new Icp("p", "P", List.of(draft), LastChange.of(Map.of()), IcpLabel.NONE)))
			.isNull();
	}

	private static RefreshCadence on(String day) {
		IcpProperties properties = new IcpProperties(null, null, EnumSet.allOf(Approval.Department.class),
				Duration.ofDays(365), Duration.ofDays(90), Duration.ofDays(365));
		return new RefreshCadence(properties, Clock.fixed(at(day).toInstant(), ZoneOffset.UTC));
	}

	private static Icp icp(String... days) {
		List<IcpVersion> versions = new ArrayList<>();
		for (String day : days) {
			versions.addFirst(published(versions.size() + 1, day));
		}
		return new Icp("p", "P", versions, LastChange.of(Map.of()), IcpLabel.NONE);
	}

	private static IcpVersion published(int number, String day) {
		return new IcpVersion("p/" + number, "p", number, IcpVersion.Status.PUBLISHED, DEFINITION, at(day), at(day),
				new Approval(null, "Sam", null), "sam", "why");
	}

	private static OffsetDateTime at(String day) {
		return LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC);
	}

}
