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
		return (this.scoreboard.current().accounts() > 0) ? of(this.scoreboard.current().best()) : List.of();
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
