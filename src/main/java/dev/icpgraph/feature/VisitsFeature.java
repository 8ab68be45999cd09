package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Visits to our site, decayed by age.
 */
final class VisitsFeature implements Feature {

	private final Snapshot snapshot;

	private final Links visits;

	private final int today;

	private final int withinDays;

	private final double saturatesAt;

	private final double[] leftAfter;

	private VisitsFeature(BehaviorMeasure.Visits measure, Snapshot snapshot, int today, Fading fading) {
		this.snapshot = snapshot;
		this.visits = snapshot.links(Relation.MADE_VISIT);
		this.today = today;
		this.withinDays = measure.withinDays();
		Integer saturatesAt = measure.saturatesAt();
		this.saturatesAt = (saturatesAt != null) ? saturatesAt : 1;
		this.leftAfter = new double[Math.min(this.withinDays, 10_000) + 1];
		for (int days = 0; days < this.leftAfter.length; days++) {
			this.leftAfter[days] = fading.left(days);
		}
	}

	/**
	 * @param today the day that ages count from
	 */
	static VisitsFeature of(BehaviorMeasure.Visits measure, Snapshot snapshot, int today, Fading fading) {
		return new VisitsFeature(measure, snapshot, today, fading);
	}

	@Override
	public int value(int account) {
		if (this.visits.size() == 0) {
			return UNKNOWN;
		}
		double sum = 0;
		for (int position = this.visits.begin(account); position < this.visits.end(account); position++) {
			if (counts(position)) {
				sum += left(position);
			}
		}
		return Feature.fixed(sum / this.saturatesAt);
	}

	@Override
	public String text(int account) {
		if (this.visits.size() == 0) {
			return "no visits are recorded";
		}
		int count = 0;
		int last = Links.UNKNOWN;
		for (int position = this.visits.begin(account); position < this.visits.end(account); position++) {
			if (counts(position)) {
				count++;
				last = Math.max(last, this.visits.day(position));
			}
		}
		String period = English.within(this.withinDays);
		return switch (count) {
			case 0 -> "no visit" + period;
			case 1 -> "1 visit" + period + ", on " + LocalDate.ofEpochDay(last);
			default -> count + " visits" + period + ", last on " + LocalDate.ofEpochDay(last);
		};
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (this.visits.size() == 0) {
			return List.of();
		}
		List<EvidenceItem> items = IntStream.range(this.visits.begin(account), this.visits.end(account))
			.filter(this::counts)
			.mapToObj((position) -> EvidenceItem
				.of("visit on " + LocalDate.ofEpochDay(this.visits.day(position)) + pages(this.visits.amount(position)),
						EvidenceOrigin.link(this.snapshot, Relation.MADE_VISIT, position))
				.weighing(Feature.fixed(left(position))))
			.toList();
		return items.isEmpty() ? List
			.of(EvidenceItem.of(text(account), EvidenceOrigin.known(this.snapshot, Relation.MADE_VISIT, account)))
				: items;
	}

	private static String pages(int pages) {
		return (pages == Links.UNKNOWN) ? "" : ", " + English.counted(pages, "page", "pages");
	}

	private double left(int position) {
		return this.leftAfter[Math.min(this.today - this.visits.day(position), this.leftAfter.length - 1)];
	}

	private boolean counts(int position) {
		int day = this.visits.day(position);
		return day != Links.UNKNOWN && day <= this.today && this.today - day <= this.withinDays;
	}

}
