package dev.icpgraph.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Gatherers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.replica.ElectedWriter;

/**
 * Deletes visits and people that are older than the settings allow, once an hour, in the
 * elected application.
 */
@Component
class Retention {

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	private static final int VISITS = 10_000;

	/** Number of people found per search, since each search reads all people. */
	private static final int PEOPLE = 50_000;

	/** People erased in one transaction. */
	private static final int ERASED = 500;

	private final PersonalData data;

	private final StoreScrubber scrubber;

	private final PrivacyProperties properties;

	private final AsOf asOf;

	private final ElectedWriter writer;

	Retention(PersonalData data, StoreScrubber scrubber, PrivacyProperties properties, AsOf asOf,
			ElectedWriter writer) {
		this.writer = writer;
		this.data = data;
		this.scrubber = scrubber;
		this.properties = properties;
		this.asOf = asOf;
	}

	@Scheduled(initialDelayString = "${icpgraph.privacy.first-check:1m}", fixedDelayString = "1h")
	void hourly() {
		if (this.writer.turn().isEmpty()) {
			return;
		}
		DatabaseAway.tolerated(this::deleteOld, (away) -> log
			.warn("Old visits and people will be deleted in an hour, because Neo4j is away: {}", away.getMessage()));
	}

	/**
	 * Deletes all visits and people that are too old.
	 */
	void deleteOld() {
		LocalDate today = this.asOf.today();
		if (this.properties.keepVisits() != null) {
			String before = today.minus(this.properties.keepVisits()).toString();
			report("visits", all(VISITS, () -> this.data.deleteVisitsBefore(before, VISITS)));
		}
		if (this.properties.keepPeople() != null) {
			String before = today.minus(this.properties.keepPeople()) + "T00:00:00.000Z";
			int people = all(PEOPLE, () -> erase(this.data.peopleBefore(before, PEOPLE)));
			report("people", people);
			if (people > 0) {
				this.scrubber.scrub();
			}
		}
	}

	private int erase(List<String> people) {
		return people.stream()
			.gather(Gatherers.windowFixed(ERASED))
			.mapToInt((some) -> this.data.erase(some).people())
			.sum();
	}

	private static int all(int most, IntSupplier batch) {
		int total = 0;
		int deleted;
		do {
			deleted = batch.getAsInt();
			total += deleted;
		}
		while (deleted == most);
		return total;
	}

	private static void report(String what, int number) {
		if (number > 0) {
			log.info("Deleted {} {} that were older than the settings allow", number, what);
		}
	}

}
