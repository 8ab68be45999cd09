package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * Builds a route from a tie: the opener, the tie, the buyer. The strength of the route is
 * the product of its steps.
 */
final class RouteBuilder {

	/** Weights of the opener: our own people act on request, others do us a favor. */
	private static final double OURS = 1;

	private static final double CUSTOMER = 0.8;

	/** Weight of a company without a named opener. */
	private static final double COMPANY = 0.6;

	/** Factor if the opener may have left the company. */
	private static final double MAYBE_LEFT = 0.5;

	/** Weight of a route without a named buyer. */
	private static final double NOBODY_NAMED = 0.4;

	private final RouteAge age;

	RouteBuilder(RouteAge age) {
		this.age = age;
	}

	/**
	 * Builds the route of a tie.
	 * @param account account to reach
	 * @param buyer null for a tie to the company
	 */
	Route route(FoundTie tie, EvidencePath.Node account, @Nullable BuyerJob buyer) {
		List<RouteStep> steps = new ArrayList<>(List.of(opener(tie)));
		steps.addAll(ties(tie, account, buyer));
		steps.add(buyer(account, buyer));
		return new Route(tie.kind(), tie.opener(), tie.through(), (buyer != null) ? buyer.party() : null, steps, 0);
	}

	private static RouteStep opener(FoundTie tie) {
		RouteParty opener = tie.opener();
		JobFacts job = opener.job();
		List<EvidencePath.Link> links = Stream.of((job != null) ? job.link() : null, tie.purchase())
			.filter(Objects::nonNull)
			.toList();
		double strength = (opener.person() == null) ? COMPANY
				: (opener.ours() ? OURS : CUSTOMER) * ((job != null && job.current()) ? 1 : MAYBE_LEFT);
		String since = (job != null) ? job.since() : tie.customerSince();
		return new RouteStep(StepKind.OPENER, RouteWording.opener(tie), since, null, strength, links);
	}

	private List<RouteStep> ties(FoundTie tie, EvidencePath.Node account, @Nullable BuyerJob buyer) {
		RouteWording wording = new RouteWording(tie, account, buyer, this.age.toCome(tie.since()));
		double strength = strength(tie);
		if (tie.kind() != RouteKind.MUTUAL_ACQUAINTANCE) {
			return List.of(new RouteStep(StepKind.TIE, wording.tie(), tie.since(), tie.until(), strength, tie.ties()));
		}
		return List.of(
				new RouteStep(StepKind.TIE, wording.firstAcquaintance(), null, null, tie.kind().base(),
						tie.ties().subList(0, 1)),
				new RouteStep(StepKind.TIE, wording.secondAcquaintance(), tie.since(), null, strength,
						tie.ties().subList(1, 2)));
	}

	/**
	 * Strength of the tie: base of the kind · recency · weight of one of many ·
	 * closeness.
	 */
	private double strength(FoundTie tie) {
		double closeness = (tie.closeness() != null) ? 0.5 + 0.5 * tie.closeness() : 1;
		return tie.kind().base() * recency(tie) * tie.kind().oneOf(tie.size()) * closeness;
	}

	private double recency(FoundTie tie) {
		return switch (tie.kind()) {
			case ACQUAINTANCE, MUTUAL_ACQUAINTANCE, OWNER, SHARED_OWNER, SHARED_PARTNER -> 1;
			case COLLEAGUES -> (tie.until() == null) ? 1 : this.age.of(tie.until());
			case FORMER_EMPLOYEE -> this.age.of(tie.until());
			case REFERRAL, SHARED_EVENT -> this.age.of(tie.since());
		};
	}

	private static RouteStep buyer(EvidencePath.Node account, @Nullable BuyerJob buyer) {
		if (buyer == null) {
			return new RouteStep(StepKind.BUYER, RouteWording.nobodyNamed(account), null, null, NOBODY_NAMED,
					List.of());
		}
		JobFacts job = buyer.job();
		return new RouteStep(StepKind.BUYER, RouteWording.buyer(buyer), job.since(), null, buyer.weight(),
				List.of(job.link()));
	}

}
