package dev.icpgraph.introduction;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.scoring.MarketScored;

/**
 * Asks for the first list of routes when the application has started. Neo4j plans a query
 * when it is first asked, and again for lists of another size, and a dozen queries find
 * routes: without this the first person waits for all of these plans.
 */
@Component
class RouteRehearsal {

	private static final Logger log = LoggerFactory.getLogger(RouteRehearsal.class);

	/** As many as the explorer asks for. */
	private static final int PROSPECTS = 50;

	private final IntroductionLists lists;

	private final Icps icps;

	private final AtomicBoolean begun = new AtomicBoolean();

	RouteRehearsal(IntroductionLists lists, Icps icps) {
		this.lists = lists;
		this.icps = icps;
	}

	@EventListener(MarketScored.class)
	void rehearse() {
		if (!this.begun.get()) {
			Thread.ofVirtual().name("rehearsal").start(this::ask);
		}
	}

	private void ask() {
		try {
			for (Icp icp : this.icps.all()) {
				if (this.begun.compareAndSet(false, true)) {
					this.lists.of(icp.id(), (job) -> true, PROSPECTS, 1);
				}
			}
		}
		catch (RuntimeException ex) {
			// Nobody waits for this answer: the next caller gets the error, or the
			// answer.
			log.debug("The rehearsal of routes ended early", ex);
		}
	}

}
