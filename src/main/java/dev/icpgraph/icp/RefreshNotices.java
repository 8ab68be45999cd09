package dev.icpgraph.icp;

import java.time.LocalDate;
import java.util.Map;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.webhook.Outbox;
import dev.icpgraph.webhook.WebhookEvent;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

/**
 * The stored notices that the refresh of an ICP is overdue, one per date.
 */
@Repository
class RefreshNotices {

	private static final CypherQuery MERGE = CypherQuery.beside(RefreshNotices.class, "merge-refresh-notice.cypher");

	private final CypherRunner cypher;

	private final Outbox outbox;

	RefreshNotices(CypherRunner cypher, Outbox outbox) {
		this.cypher = cypher;
		this.outbox = outbox;
	}

	/**
	 * Sends a notice to the endpoints that want it, once per date.
	 * @param due the date of the refresh
	 */
	void give(Icp icp, LocalDate due) {
		if (!this.outbox.wants(WebhookEvent.REFRESH_OVERDUE)) {
			return;
		}
		this.cypher.write((transaction) -> {
			boolean first = !transaction.run(MERGE, Map.of("id", icp.key(), "due", due.toString()), Record::asMap)
				.isEmpty();
			if (first) {
				this.outbox.add(transaction, WebhookEvent.REFRESH_OVERDUE, icp.key() + " " + due, new Overdue(icp.id(),
						new GlobalId("IcpVersion", icp.current().key()).encoded(), due.toString()));
			}
			return first;
		});
	}

	/**
	 * The data of an {@code icp.refresh_overdue} message.
	 *
	 * @param icp id of the ICP
	 * @param version id of the version in force
	 * @param due the date of the refresh, for example 2026-11-01
	 */
	private record Overdue(String icp, String version, String due) {
	}

}
