package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.commonality.Commonality;
import dev.icpgraph.commonality.FoundAgain;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.scoring.SignalLift;

/**
 * Tests the signals of a draft on the customers that it was made from: how each alone
 * ranks active customers among the prospects, and whether a shared attribute is found
 * again while a part of the best customers is left out.
 */
final class InsideBacktest {

	private final FoundAgain again;

	private final List<SignalProposal> proposals;

	private final List<SignalLift> lifts;

	/**
	 * @param lifts one for each proposal, in the same order
	 */
	InsideBacktest(FoundAgain again, List<SignalProposal> proposals, List<SignalLift> lifts) {
		this.again = again;
		this.proposals = proposals;
		this.lifts = lifts;
	}

	/**
	 * The proposals with their results in the reasons, except the ones that rank
	 * customers low or rank no prospect. If all do, the first stays.
	 */
	List<SignalProposal> kept() {
		return kept(false).mapToObj(this::tested).toList();
	}

	/**
	 * The dropped proposals with the reason, as sentences.
	 */
	List<String> leftOut() {
		List<String> leftOut = new ArrayList<>();
		kept(true).forEach((i) -> leftOut.add(this.proposals.get(i).signal().name() + ". Left out, because "
				+ (hurts(i) ? this.lifts.get(i).inWords() : "no prospect has it, so it ranks nobody") + "."));
		return leftOut;
	}

	private IntStream kept(boolean dropped) {
		boolean all = IntStream.range(0, this.proposals.size()).allMatch(this::useless);
		return IntStream.range(0, this.proposals.size()).filter((i) -> (useless(i) && !(all && i == 0)) == dropped);
	}

	private boolean useless(int i) {
		return hurts(i) || ranksNobody(i);
	}

	/**
	 * Whether customers have the attribute and no prospect does, such as the own product.
	 */
	private boolean ranksNobody(int i) {
		SignalLift lift = this.lifts.get(i);
		return this.proposals.get(i).shared() != null && lift.prospects() > 0 && lift.meanOfProspects() == 0;
	}

	private boolean hurts(int i) {
		return this.lifts.get(i).verdict() == SignalLift.Verdict.HURTS;
	}

	private SignalProposal tested(int i) {
		SignalProposal proposal = this.proposals.get(i);
		SignalLift lift = this.lifts.get(i);
		String tested = (proposal.signal().kind() == Signal.Kind.INTENT)
				? " Tested on what your customers do today, not before they bought: " : " Tested on your customers: ";
		String ranks = lift.inWords().isEmpty() ? "" : tested + lift.inWords() + ".";
		Commonality shared = proposal.shared();
		String found = (shared != null) ? " " + this.again.text(shared) : "";
		double share = (shared != null) ? this.again.share(shared) : 1;
		return new SignalProposal(proposal.signal(), proposal.reason() + found + ranks,
				proposal.sureness().tested(lift.verdict(), share), shared);
	}

}
