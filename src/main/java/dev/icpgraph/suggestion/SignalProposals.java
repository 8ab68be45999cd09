package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.commonality.CommonalityReport;
import dev.icpgraph.fit.FitVerdict;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Proposes signals: likeness to the best customers, then attributes they share beyond
 * coincidence, then recent actions if the data has any.
 */
final class SignalProposals {

	/** Weight of likeness out of 100, and of all shared attributes together. */
	private static final double LIKENESS_WEIGHT = 40;

	private static final double INTENT_WEIGHT = 10;

	private static final double LEAST_WEIGHT = 5;

	private static final int MOST_SHARED = 4;

	/** Maximum number of signals of one kind, since more would repeat one fact. */
	private static final int MOST_OF_A_KIND = 2;

	/** Minimum share of the customers with an attribute for it to describe them. */
	private static final double LEAST_SHARE = 0.2;

	/**
	 * Minimum share of customers with a kind of data for it to count.
	 */
	private static final double LEAST_KNOWN = 0.1;

	private static final int MOST_LEFT_OUT = 8;

	private static final int VISITS_WITHIN_DAYS = 30;

	private static final int MANY_VISITS = 5;

	private final CommonalityReport report;

	private final TraitMeasures measures;

	private final Snapshot snapshot;

	private final FitVerdict fit;

	private final int mostShared;

	private final List<String> leftOut = new ArrayList<>();

	/**
	 * @param fit product-market fit of all customers
	 * @param filters number of filters of the draft; all criteria fit on a slide
	 */
	SignalProposals(CommonalityReport report, TraitMeasures measures, Snapshot snapshot, FitVerdict fit, int filters) {
		this.report = report;
		this.measures = measures;
		this.snapshot = snapshot;
		this.fit = fit;
		int others = 1 + (hasVisits() ? 1 : 0) + (hasLeavers() ? 1 : 0);
		this.mostShared = Math.clamp(IcpDefinition.SIMPLE - filters - others, 0, MOST_SHARED);
	}

	/**
	 * The signals, at most seven.
	 */
	List<SignalProposal> proposals() {
		List<SignalProposal> proposals = new ArrayList<>();
		proposals.add(likeness());
		proposals.addAll(shared());
		visits(proposals);
		competitors(proposals);
		return proposals;
	}

	/**
	 * Criteria considered and left out, with the reason, in sentences.
	 */
	List<String> leftOut() {
		return this.leftOut;
	}

	private SignalProposal likeness() {
		Signal signal = new Signal("Like our best customers", Signal.Kind.FIT, LIKENESS_WEIGHT, null, false,
				new GraphMeasure.Likeness(null, null));
		String reason = (this.report.customers() == 0) ? "There are no best customers yet; it counts once there are."
				: "Ties to your best customers, and the amount of data about an account compared with them. It favors well-documented accounts.";
		return new SignalProposal(signal, reason,
				(this.report.hypothesis() == null) ? Sureness.MODERATE : Sureness.HYPOTHESIS);
	}

	private List<SignalProposal> shared() {
		Map<TraitKind, Integer> ofKind = new EnumMap<>(TraitKind.class);
		Map<Commonality, Measure> chosen = new LinkedHashMap<>();
		List<String> passedOver = new ArrayList<>();
		List<Commonality> byWorth = new ArrayList<>(this.report.commonalities());
		byWorth.sort(Comparator.comparingDouble(SignalProposals::worth).reversed());
		for (Commonality shared : byWorth) {
			Measure measure = this.measures.of(shared);
			String objection = objection(shared, measure);
			if (objection == null
					&& (chosen.size() >= this.mostShared || ofKind.getOrDefault(shared.kind(), 0) >= MOST_OF_A_KIND)) {
				objection = "Left out to keep the ICP on one slide.";
			}
			if (objection == null && measure != null) {
				ofKind.merge(shared.kind(), 1, Integer::sum);
				chosen.put(shared, measure);
			}
			else {
				passedOver.add(shared.text() + ". " + objection);
			}
		}
		listLeftOut(passedOver);
		double worth = chosen.keySet().stream().mapToDouble(SignalProposals::worth).sum();
		List<SignalProposal> proposals = new ArrayList<>();
		chosen.forEach((shared, measure) -> proposals.add(proposal(shared, measure, worth)));
		return proposals;
	}

	private void listLeftOut(List<String> passedOver) {
		passedOver.stream().limit(MOST_LEFT_OUT).forEach(this.leftOut::add);
		int more = passedOver.size() - MOST_LEFT_OUT;
		if (more > 0) {
			this.leftOut
				.add(English.counted(more, "more thing that customers share is", "more things that customers share are")
						+ " listed by 'commonalities'.");
		}
	}

	/**
	 * The reason why a shared attribute cannot be a signal; {@code null} if it can.
	 */
	private @Nullable String objection(Commonality shared, @Nullable Measure measure) {
		if (Firmographics.misleadBy(this.fit) && Firmographics.include(shared.kind())) {
			return Firmographics.LEFT_OUT;
		}
		if (shared.kind() == TraitKind.EVENT) {
			return "An event takes place once: see its series.";
		}
		if (shared.customers().share() < LEAST_SHARE) {
			return "Too few customers have it to describe them.";
		}
		if (shared.customers().of() < LEAST_KNOWN * this.report.customers()) {
			return "Too few of your customers have this kind of data.";
		}
		return (measure == null) ? "The category has many technologies; name the ones that matter." : null;
	}

	/**
	 * Bits of evidence times the share of customers with the attribute, because a rare
	 * attribute of few customers says little about customers in general.
	 */
	private static double worth(Commonality shared) {
		return shared.customers().share() * Math.log(shared.lift()) / Math.log(2);
	}

	private SignalProposal proposal(Commonality shared, Measure measure, double all) {
		double weight = Math.max(LEAST_WEIGHT, Math.rint(LIKENESS_WEIGHT * worth(shared) / all));
		Signal signal = new Signal(capital(shared.phrase()), Signal.Kind.FIT, weight, null, false, measure);
		String twins = shared.duplicates().isEmpty() ? ""
				: " Nearly the same accounts have: " + String.join("; ", shared.duplicates()) + ".";
		return new SignalProposal(signal, shared.text() + ". " + capital(shared.chance()) + "." + twins,
				Sureness.of(shared.q(), this.report.hypothesis() == null), shared);
	}

	private void visits(List<SignalProposal> proposals) {
		if (!hasVisits()) {
			this.leftOut.add("Visits to our site: none are recorded.");
			return;
		}
		Signal signal = new Signal("Visits our site", Signal.Kind.INTENT, INTENT_WEIGHT, null, false,
				new BehaviorMeasure.Visits(VISITS_WITHIN_DAYS, MANY_VISITS));
		proposals.add(new SignalProposal(signal, "Visits show current interest.", Sureness.HYPOTHESIS));
	}

	private static boolean has(Links stages, BehaviorMeasure.Stage stage) {
		return stages.kinds().find(stage.name()) >= 0;
	}

	private boolean hasVisits() {
		return this.snapshot.links(Relation.MADE_VISIT).size() > 0;
	}

	private boolean hasLeavers() {
		Links stages = this.snapshot.links(Relation.AT_STAGE);
		return has(stages, BehaviorMeasure.Stage.LEFT) || has(stages, BehaviorMeasure.Stage.REJECTED);
	}

	private void competitors(List<SignalProposal> proposals) {
		if (!hasLeavers()) {
			this.leftOut.add("Left or rejected a competitor: no such stage is recorded.");
			return;
		}
		Signal signal = new Signal("Left or rejected a competitor", Signal.Kind.INTENT, INTENT_WEIGHT, 180d, false,
				new BehaviorMeasure.CompetitorStage(List.of(BehaviorMeasure.Stage.LEFT, BehaviorMeasure.Stage.REJECTED),
						null));
		proposals.add(new SignalProposal(signal, "Such stages show that an account is looking for something else.",
				Sureness.HYPOTHESIS));
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
