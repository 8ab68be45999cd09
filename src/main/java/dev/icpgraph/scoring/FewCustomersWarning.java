package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.text.English;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns that everything is a hypothesis while there are few best customers.
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
	 * Also says how many accounts of tier 1 rest on a single best customer.
	 */
	static List<String> of(BestCustomers best, Scores scores) {
		int first = scores.count(Tier.TIER_1, Audience.PROSPECTS);
		List<String> few = of(best);
		if (few.isEmpty() || first == 0 || best.size() == 0) {
			return few;
		}
		long lower = RankJackknife.lower(scores, first);
		return List.of(few.getFirst() + " " + English.counted(lower, "account", "accounts") + " of the first " + first
				+ ", which are tier 1, can rank lower when one of them is left out (rankRange).");
	}

	static List<String> of(BestCustomers best) {
		if (best.hypothesis() == null) {
			return List.of();
		}
		String known = (best.size() == 0) ? "no best customers are known"
				: "only " + English.counted(best.size(), "best customer is", "best customers are") + " known";
		return List.of("Everything here is a hypothesis: " + known + ", and with fewer than " + BestCustomers.ENOUGH
				+ " no tier is certain.");
	}

}
