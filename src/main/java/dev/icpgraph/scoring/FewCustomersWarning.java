package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.text.English;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns that every result is a hypothesis while there are few best customers.
 */
@Component
@Order(0)
class FewCustomersWarning implements IcpWarnings {

	private final Scoreboard scoreboard;

	FewCustomersWarning(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public List<String> of(Icp icp) {
		return (this.scoreboard.current().accounts() > 0)
				? of(this.scoreboard.current().best(), this.scoreboard.of(icp.current())) : List.of();
	}

	/**
	 * The warning, with the number of ranks in tier 1 that rest on a single best
	 * customer.
	 */
	static List<String> of(BestCustomers best, Scores scores) {
		List<String> few = of(best);
		int first = scores.count(Tier.TIER_1, Audience.PROSPECTS);
		if (few.isEmpty() || first == 0 || RankJackknife.of(scores.definition(), scores.columns()).turns() == 0) {
			return few;
		}
		long lower = RankJackknife.lower(scores, first);
		return List.of(few.getFirst()
				+ ((lower == 0) ? " The accounts in tier 1 stay the top " + first + " when any one of them is left out."
						: " When one of them is left out, " + lower + " of the " + first
								+ " accounts in tier 1 may no longer be among the top " + first + "."));
	}

	static List<String> of(BestCustomers best) {
		if (best.hypothesis() == null) {
			return List.of();
		}
		if (best.wished() > 0) {
			int customers = best.size() - best.wished();
			return List.of("Everything here is a hypothesis: it is measured against "
					+ ((customers == 0) ? "" : English.counted(customers, "customer", "customers") + " and ") + English
						.counted(best.wished(), "account that is only wished for", "accounts that are only wished for")
					+ ".");
		}
		String known = (best.size() == 0) ? "no best customers are known"
				: "only " + English.counted(best.size(), "best customer is", "best customers are") + " known";
		return List.of("Everything here is a hypothesis: " + known + ", and with fewer than " + BestCustomers.ENOUGH
				+ " no tier is certain.");
	}

}
