package dev.icpgraph.icp;

import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;

/**
 * Checks once an hour for ICPs in use with an overdue refresh, and sends a notice for
 * each.
 */
@Component
class RefreshCheck {

	private static final Logger log = LoggerFactory.getLogger(RefreshCheck.class);

	private final Icps icps;

	private final RefreshCadence cadence;

	private final RefreshNotices notices;

	RefreshCheck(Icps icps, RefreshCadence cadence, RefreshNotices notices) {
		this.icps = icps;
		this.cadence = cadence;
		this.notices = notices;
	}

	@Scheduled(initialDelayString = "${icpgraph.icp.first-refresh-check:1m}", fixedDelayString = "1h")
	void hourly() {
		DatabaseAway.tolerated(this::giveNotices, (away) -> log
			.warn("Overdue refreshes will be checked in an hour, because Neo4j is away: {}", away.getMessage()));
	}

	void giveNotices() {
		for (Icp icp : this.icps.all()) {
			LocalDate due = this.cadence.overdueSince(icp);
			if (due != null) {
				this.notices.give(icp, due);
			}
		}
	}

}
