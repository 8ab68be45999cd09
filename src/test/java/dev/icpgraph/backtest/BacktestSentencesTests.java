package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.icpgraph.proximity.Channel;
import dev.icpgraph.statistics.Estimate;

import static org.assertj.core.api.Assertions.assertThat;

class BacktestSentencesTests {

	private static final Estimate NOTHING = new Estimate(0, -0.01, 0.01);

	@Test
	void comparesTheLiftOfTierOneWithThatOfSize() {
		assertThat(verdict(120, new Estimate(0.06, 0.02, 0.1))).first()
			.isEqualTo("Tier 1 holds 3.1 times as many later customers as chance (95% interval 1.8 to 4.4);"
					+ " account size alone would give 2.9, number of staff 2.0.");
	}

	@Test
	void saysFirstThatSizeAloneIsAsGood() {
		assertThat(verdict(120, new Estimate(-0.021, -0.05, 0.008))).first()
			.isEqualTo("Account size alone ranks later customers as well as this ICP: ahead of 78% of other accounts,"
					+ " against 84%; a difference of −2.1 points (95% interval −5.0 to 0.8), which may be chance.");
	}

	@Test
	void saysFirstThatSizeAloneIsBetter() {
		assertThat(verdict(120, new Estimate(-0.05, -0.08, -0.02))).first()
			.asString()
			.startsWith("Account size alone ranks later customers better than this ICP");
	}

	@Test
	void saysTheIntervalBeforeTheValueWhenCustomersAreFew() {
		assertThat(verdict(12, new Estimate(0.06, 0.02, 0.1))).first()
			.isEqualTo(
					"Tier 1 holds 1.8 to 4.4 times as many later customers as chance (95% interval; 3.1 times with these 12);"
							+ " account size alone would give 2.9, number of staff 2.0.");
		assertThat(verdict(3, new Estimate(0.06, 0.02, 0.1))).first()
			.isEqualTo(
					"Too few customers are held out (3) to tell whether this ICP is better than account size alone.");
	}

	@Test
	void saysWhatIsLeftAtEqualSize() {
		assertThat(verdict(120, NOTHING))
			.contains("Among accounts of about the same size, it ranks later customers ahead of 52% of other accounts"
					+ " (95% interval 48% to 56%); 50% is chance: size may explain all of it.");
	}

	@Test
	void saysWhetherEachRankingBeatsSize() {
		assertThat(all(120)).contains(
				"Likeness is better than account size alone; nearness, lookalike similarity and footprint are no better.");
	}

	@Test
	void namesChannelsAndSignalsThatDoNotHelp() {
		assertThat(all(120)).contains(
				"Of the channels of nearness, technologies help; people, referrals and events do not measurably help.",
				"Of the signals, 'Near' helps; 'Big' makes it worse.");
	}

	@Test
	void saysWhatHasNoDate() {
		assertThat(all(120)).contains(
				"Left out because they have no date: 1,200 of 5,000 uses of technologies and"
						+ " 7 of 9 jobs. Industries, places and founding years are as known today.",
				"The market is as known before 2019-01-01. The comparison is between 120 later customers and"
						+ " 9,000 accounts that were never one.");
	}

	@Test
	void namesTheAccountsThatAreNotCompared() {
		assertThat(all(120))
			.contains("The comparison leaves out 31 later customers and 1,200 other accounts without any known"
					+ " link, because no ranking could order them.");
	}

	@Test
	void saysFirstThatSizeAloneFindsAsManyWhereItCounts() {
		RankingResult fewer = result(120, RankedBy.of(RankingRole.ICP), 0.84, new Estimate(0.06, 0.02, 0.1),
				new Estimate(-0.02, -0.05, 0.01), 1.9, null);
		BacktestFindings findings = findings(120, NOTHING);
		List<RankingResult> rankings = new ArrayList<>(findings.rankings());
		rankings.set(0, fewer);

		assertThat(fewer.verdict()).isEqualTo(BacktestVerdict.NO_BETTER_THAN_SIZE);
		assertThat(
				new VerdictSentences(new BacktestFindings(findings.split(), rankings, BacktestSubject.LIKENESS)).all())
			.startsWith(
					"Account size alone finds at least as many later customers as this ICP among the first accounts.",
					"Tier 1 holds 1.9 times as many later customers as chance (95% interval 1.8 to 4.4); account size alone"
							+ " would give 2.9, number of staff 2.0.");
	}

	@Test
	void isAboutTheLearnedRankingWhenAsked() {
		BacktestFindings findings = withoutIcp(BacktestSubject.LEARNED, List
			.of(result(120, RankedBy.of(RankingRole.LEARNED), 0.81, new Estimate(0.03, 0.01, 0.05), 3.3, null)));

		assertThat(new BacktestSentences(findings, List.of(), List.of(), 0).all()).contains(
				"Tier 1 holds 3.3 times as many later customers as chance (95% interval 1.8 to 4.4); account size alone"
						+ " would give 2.9, number of staff 2.0.",
				"Likeness and the learned ranking are better than account size alone; nearness, lookalike similarity and"
						+ " footprint are no better.");
	}

	@Test
	void saysFirstThatNoRankingIsLearnedFromFew() {
		BacktestFindings findings = withoutIcp(BacktestSubject.LEARNED, List.of());

		assertThat(new BacktestSentences(findings, List.of(), List.of(), 0).all()).startsWith(
				"The learned ranking is missing, because it needs 20 best customers in every split: this report judges"
						+ " likeness instead.");
		assertThat(findings.subject().role()).isEqualTo(RankingRole.LIKENESS);
	}

	private static BacktestFindings withoutIcp(BacktestSubject of, List<RankingResult> more) {
		BacktestFindings findings = findings(120, new Estimate(0.06, 0.02, 0.1));
		List<RankingResult> rankings = new ArrayList<>(more);
		findings.rankings().stream().filter((it) -> it.role() != RankingRole.ICP).forEach(rankings::add);
		return new BacktestFindings(findings.split(), rankings, of);
	}

	private static List<String> verdict(int heldOut, Estimate aboveSize) {
		return new VerdictSentences(findings(heldOut, aboveSize)).all();
	}

	private static List<String> all(int heldOut) {
		return new BacktestSentences(findings(heldOut, new Estimate(0.06, 0.02, 0.1)),
				List.of(new LeftOut("uses of technologies", 1200, 800, 3000), new LeftOut("jobs", 7, 1, 1),
						new LeftOut("visits", 0, 4, 1)),
				List.of(), 0)
			.all();
	}

	private static BacktestFindings findings(int heldOut, Estimate aboveSize) {
		List<RankingResult> rankings = new ArrayList<>();
		rankings.add(result(heldOut, RankedBy.of(RankingRole.ICP), 0.84, aboveSize, 3.1, null));
		rankings.add(result(heldOut, new RankedBy(RankingRole.ICP_WITHOUT_SIGNAL, "Near"), 0.7, aboveSize, 3.1,
				new Estimate(0.1, 0.05, 0.15)));
		rankings.add(result(heldOut, new RankedBy(RankingRole.ICP_WITHOUT_SIGNAL, "Big"), 0.7, aboveSize, 3.1,
				new Estimate(-0.1, -0.15, -0.05)));
		for (Channel channel : Channel.values()) {
			rankings.add(result(heldOut, RankedBy.channel(RankingRole.NEARNESS_WITHOUT_CHANNEL, channel), 0.7,
					aboveSize, 3.1, (channel == Channel.TECHNOLOGY) ? new Estimate(0.1, 0.05, 0.15) : NOTHING));
		}
		for (RankingRole role : List.of(RankingRole.NEARNESS, RankingRole.LIKENESS, RankingRole.LOOKALIKES,
				RankingRole.FOOTPRINT, RankingRole.STAFF)) {
			rankings.add(result(heldOut, RankedBy.of(role), 0.7,
					(role == RankingRole.LIKENESS) ? new Estimate(0.05, 0.01, 0.09) : NOTHING, 2, null));
		}
		rankings.add(result(heldOut, RankedBy.SIZE, 0.78, NOTHING, 2.9, null));
		return new BacktestFindings(new BacktestSplit(LocalDate.of(2019, 1, 1), null, null, 1, heldOut, 9000,
				new Unlinked(false, 31, 1200), 40, "Measured to all."), rankings, BacktestSubject.LIKENESS);
	}

	private static RankingResult result(int customers, RankedBy by, double area, Estimate aboveSize, double lift,
			@Nullable Estimate adds) {
		return result(customers, by, area, aboveSize, NOTHING, lift, adds);
	}

	private static RankingResult result(int customers, RankedBy by, double area, Estimate aboveSize,
			Estimate foundAboveSize, double lift, @Nullable Estimate adds) {
		RankingResult.CutResult cut = new RankingResult.CutResult(CutKind.TIER_1, 50, new Estimate(0.1, 0.05, 0.15),
				new Estimate(lift, 1.8, 4.4));
		return new RankingResult(by, customers, new Estimate(area, area - 0.03, area + 0.03),
				new Estimate(0.52, 0.48, 0.56), 0.1, 3, List.of(cut), aboveSize, foundAboveSize, adds);
	}

}
