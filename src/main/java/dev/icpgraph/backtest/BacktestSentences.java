package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Shares;

import org.springframework.util.StringUtils;

/**
 * Words the result of a back-test: the verdict, the parts that help and the others, the
 * split, and the limits of the answer.
 */
final class BacktestSentences {

	private final BacktestFindings findings;

	private final List<LeftOut> leftOut;

	private final List<String> hide;

	private final int hidden;

	/**
	 * Words nothing yet.
	 * @param hide words in the names of hidden technologies and events
	 * @param hidden number of hidden technologies and events
	 */
	BacktestSentences(BacktestFindings findings, List<LeftOut> leftOut, List<String> hide, int hidden) {
		this.findings = findings;
		this.leftOut = leftOut;
		this.hide = hide;
		this.hidden = hidden;
	}

	List<String> all() {
		List<String> sentences = new ArrayList<>();
		if (this.findings.isRefused()) {
			sentences.add("The learned ranking is missing, because it needs " + ModelSettings.FEWEST_CUSTOMERS
					+ " best customers in every split: this report judges likeness instead.");
		}
		sentences.addAll(new VerdictSentences(this.findings).all());
		sentences.add(ways());
		addVerdicts(sentences);
		addParts(RankingRole.NEARNESS_WITHOUT_CHANNEL, "Of the channels of nearness, ", sentences);
		addParts(RankingRole.ICP_WITHOUT_SIGNAL, "Of the signals, ", sentences);
		sentences.add(split());
		addUnlinked(sentences);
		sentences.add("Nearness is " + StringUtils.uncapitalize(this.findings.split().measuredTo()));
		if (!this.hide.isEmpty()) {
			sentences.add(English.counted(this.hidden, "technology or event was", "technologies and events were")
					+ " hidden because of " + English.and(this.hide.stream().map((word) -> "'" + word + "'").toList())
					+ " in the name.");
		}
		if (this.findings.split().before() != null) {
			sentences.add(withoutDate());
		}
		sentences.add("Accounts that never became customers count as misses, although some may still become customers:"
				+ " the figures compare rankings and do not predict who will buy.");
		return sentences;
	}

	private String ways() {
		List<String> ways = new ArrayList<>();
		for (RankingResult result : found(RankingRole.NEARNESS, RankingRole.LIKENESS, RankingRole.LEARNED,
				RankingRole.LOOKALIKES, RankingRole.SIZE, RankingRole.STAFF)) {
			ways.add(result.text() + " " + Shares.percent(result.area().value()) + " and "
					+ Shares.percent(result.areaAtEqualSize().value()));
		}
		return "Share of other accounts ranked below " + this.findings.split().customers()
				+ ", of all sizes and of the same size: " + English.and(ways) + ".";
	}

	/**
	 * The results of these rankings, without refused rankings.
	 */
	private List<RankingResult> found(RankingRole... roles) {
		return Stream.of(roles).map(this.findings::of).filter(Objects::nonNull).toList();
	}

	private void addVerdicts(List<String> sentences) {
		List<String> said = new ArrayList<>();
		add(said, BacktestVerdict.BETTER_THAN_SIZE, "better than account size alone");
		add(said, BacktestVerdict.NO_BETTER_THAN_SIZE, "no better");
		add(said, BacktestVerdict.WORSE_THAN_SIZE, "worse");
		if (!said.isEmpty()) {
			sentences.add(StringUtils.capitalize(String.join("; ", said)) + ".");
		}
	}

	private void add(List<String> said, BacktestVerdict verdict, String than) {
		List<String> which = found(RankingRole.NEARNESS, RankingRole.LIKENESS, RankingRole.LEARNED,
				RankingRole.LOOKALIKES, RankingRole.FOOTPRINT)
			.stream()
			.filter((it) -> it.verdict() == verdict)
			.map(RankingResult::text)
			.toList();
		if (!which.isEmpty()) {
			boolean first = said.isEmpty() && verdict != BacktestVerdict.BETTER_THAN_SIZE;
			said.add(English.and(which) + ((which.size() == 1) ? " is " : " are ") + than
					+ (first ? " than account size alone" : ""));
		}
	}

	private void addParts(RankingRole role, String of, List<String> sentences) {
		List<String> said = new ArrayList<>();
		add(said, role, (adds) -> adds.isAbove(0), "helps", "help");
		add(said, role, (adds) -> !adds.isAbove(0) && !adds.isBelow(0), "does not measurably help",
				"do not measurably help");
		add(said, role, (adds) -> adds.isBelow(0), "makes it worse", "make it worse");
		if (!said.isEmpty()) {
			sentences.add(of + String.join("; ", said) + ".");
		}
	}

	private void add(List<String> said, RankingRole role, Predicate<Estimate> which, String one, String many) {
		List<String> parts = this.findings.all(role)
			.stream()
			.filter((it) -> which.test(Objects.requireNonNull(it.adds())))
			.map((it) -> (role == RankingRole.ICP_WITHOUT_SIGNAL) ? "'" + it.part() + "'"
					: Objects.requireNonNull(it.part()))
			.toList();
		if (!parts.isEmpty()) {
			boolean single = parts.size() == 1 && role == RankingRole.ICP_WITHOUT_SIGNAL;
			said.add(English.and(parts) + " " + (single ? one : many));
		}
	}

	private String split() {
		BacktestSplit split = this.findings.split();
		String compared = English.counted(split.heldOut(), "customer", "customers") + " and "
				+ English.counted(split.others(), "account that was never one", "accounts that were never one");
		if (split.before() != null) {
			return "The market is as known before " + split.before() + ". The comparison is between "
					+ compared.replaceFirst("customer", "later customer") + ".";
		}
		return ((split.whyFolds() != null) ? split.whyFolds() + " " : "")
				+ "In today's market, each customer is hidden "
				+ ((split.rounds() == 1) ? "once" : split.rounds() + " times, a fifth of them at a time")
				+ ". The comparison is between " + compared
				+ ". Data that came from being a customer is not hidden, so the result is too good.";
	}

	/**
	 * An account that only the customer list names would be recognized by its missing
	 * data.
	 */
	private void addUnlinked(List<String> sentences) {
		BacktestSplit split = this.findings.split();
		Unlinked unlinked = split.unlinked();
		if (unlinked.customers() + unlinked.others() == 0) {
			return;
		}
		String customers = split.customers();
		String accounts = English.counted(unlinked.customers(), customers.substring(0, customers.length() - 1),
				customers) + " and " + English.counted(unlinked.others(), "other account", "other accounts");
		sentences.add(unlinked.compared()
				? "The comparison includes " + accounts
						+ " without any known link: missing data may look like evidence for or against a customer."
				: "The comparison leaves out " + accounts
						+ " without any known link, because no ranking could order them.");
	}

	private String withoutDate() {
		List<String> undated = this.leftOut.stream()
			.filter((it) -> it.undated() > 0)
			.map((it) -> String.format(Locale.ROOT, "%,d of %,d %s", it.undated(),
					it.undated() + it.later() + it.kept(), it.subject()))
			.toList();
		return (undated.isEmpty() ? "Every link has a date"
				: "Left out because they have no date: " + English.and(undated))
				+ ". Industries, places and founding years are as known today.";
	}

}
