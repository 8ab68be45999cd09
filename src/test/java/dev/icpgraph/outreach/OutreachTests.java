package dev.icpgraph.outreach;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.fit.FitIndicator;
import dev.icpgraph.fit.FitIndicatorKind;
import dev.icpgraph.fit.FitVerdict;
import dev.icpgraph.fit.SegmentFit;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.scoring.ScoredMarket;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

class OutreachTests {

	private static final int TODAY = (int) LocalDate.of(2026, 11, 1).toEpochDay();

	private static final String FOUR = """
			(a:Account {country: 'DE'}), (b:Account {country: 'DE'}), (c:Account {country: 'DE'}),
			(d:Account {country: 'DE'})""";

	private static final String VISIT = ", (a)-[:MADE_VISIT]->(:Visit {on: '2026-10-01'})";

	@Test
	void callsAMarketThatTheTeamCanWorkAndLetsALargeOneFindUs() {
		assertThat(reason(OutreachSign.CAPACITY, FOUR, new Tiers.Capacity(1, 1), FitVerdict.TOO_FEW))
			.isEqualTo(new OutreachReason(OutreachSign.CAPACITY, Lean.OUTBOUND,
					"4 prospects pass the filters, 2 for each of the 2 accounts that the team can work: few enough to call them all."));
		assertThat(lean(OutreachSign.CAPACITY, FOUR, new Tiers.Capacity(1, 0))).isEqualTo(Lean.NEITHER);
		StringBuilder many = new StringBuilder(FOUR);
		for (int i = 0; i < 6; i++) {
			many.append(", (m%d:Account {country: 'DE'})".formatted(i));
		}
		assertThat(lean(OutreachSign.CAPACITY, many.toString(), new Tiers.Capacity(1, 0))).isEqualTo(Lean.INBOUND);
		assertThat(lean(OutreachSign.CAPACITY, FOUR, new Tiers.Thresholds(80, 60))).isEqualTo(Lean.NEITHER);
	}

	@Test
	void countsProspectsThatVisitedLately() {
		assertThat(reason(OutreachSign.VISITS, FOUR + VISIT, Tiers.DEFAULT, FitVerdict.TOO_FEW).text())
			.isEqualTo("1 of 4 prospects (25%) visited your site in the last 90 days: prospects come to you.");
		assertThat(lean(OutreachSign.VISITS, FOUR + VISIT.replace("2026-10", "2025-10"), Tiers.DEFAULT))
			.isEqualTo(Lean.OUTBOUND);
	}

	@Test
	void takesMissingDataForNoSign() {
		assertThat(advice(FOUR, new Tiers.Thresholds(80, 60), FitVerdict.TOO_FEW).reasons())
			.extracting(OutreachReason::lean)
			.containsOnly(Lean.NEITHER);
		assertThat(advice(FOUR, new Tiers.Thresholds(80, 60), FitVerdict.TOO_FEW).text())
			.isEqualTo("Advice: no sign points to inbound or outbound.");
	}

	@Test
	void readsTheMaturityOfTheMarketFromItsCompetitors() {
		String stage = "-[:AT_STAGE {stage: 'REJECTED', on: '2026'}]->(:Competitor {name: 'Rival'})";

		assertThat(lean(OutreachSign.MATURITY, FOUR + ", (b)" + stage, Tiers.DEFAULT)).isEqualTo(Lean.INBOUND);
		assertThat(lean(OutreachSign.MATURITY, FOUR + ", (e:Account)-[:IS_CUSTOMER]->(:Customer), (e)" + stage,
				Tiers.DEFAULT))
			.isEqualTo(Lean.OUTBOUND);
	}

	@Test
	void followsTheMajorityOfSignsAndSaysWhereToBegin() {
		OutreachAdvice inbound = advice(FOUR + VISIT, new Tiers.Thresholds(0, 0), FitVerdict.REACHED);

		assertThat(inbound.text()).isEqualTo(
				"Advice: inbound first; let prospects find you. Either way, begin with the 1 prospect in tiers 1 and 2 that visited your site recently or were referred.");
		assertThat(advice(FOUR + VISIT, Tiers.DEFAULT, FitVerdict.NOT_REACHED).verdict())
			.isEqualTo(OutreachVerdict.BOTH);
		assertThat(advice(FOUR, new Tiers.Capacity(2, 2), FitVerdict.NOT_REACHED).verdict())
			.isEqualTo(OutreachVerdict.OUTBOUND);
	}

	@Test
	void aReferralIsAReasonToBegin() {
		String referred = FOUR + ", (x:Account)-[:REFERRED {on: '2026-01-01'}]->(b)";

		assertThat(advice(referred, new Tiers.Thresholds(0, 0), FitVerdict.TOO_FEW).begin()).isEqualTo(1);
	}

	private static Lean lean(OutreachSign sign, String graph, Tiers tiers) {
		return reason(sign, graph, tiers, FitVerdict.TOO_FEW).lean();
	}

	private static OutreachReason reason(OutreachSign sign, String graph, Tiers tiers, FitVerdict referrals) {
		return advice(graph, tiers, referrals).reasons()
			.stream()
			.filter((it) -> it.sign() == sign)
			.findFirst()
			.orElseThrow();
	}

	private static OutreachAdvice advice(String graph, Tiers tiers, FitVerdict referrals) {
		IcpDefinition definition = new IcpDefinition("Product", List.of(), List.of(new Signal("German", Signal.Kind.FIT,
				1, null, false, new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of("DE"), null))), tiers);
		FitIndicator referred = new FitIndicator(FitIndicatorKind.REFERRED, referrals, new CustomerShare(3, 6), null,
				0.3, "referred by customers: 3 of 6", null);
		SegmentFit fit = new SegmentFit("all customers", 6, referrals, List.of(referred),
				(every, most) -> fail("no trend"));
		var scores = ScoredMarket.written(definition, graph);
		return OutreachAdvice.of(scores, new OutreachSigns(scores, fit, TODAY, OutreachProperties.defaults()));
	}

}
