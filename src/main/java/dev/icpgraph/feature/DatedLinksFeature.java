package dev.icpgraph.feature;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Whether the account has a matching link, decaying with the age of the latest one. A
 * link without a date matches only if dates do not matter; otherwise the value is
 * unknown.
 */
final class DatedLinksFeature implements Feature {

	private final Snapshot snapshot;

	private final Relation relation;

	private final Links links;

	private final Condition condition;

	private final Period period;

	private final Wording wording;

	DatedLinksFeature(Snapshot snapshot, Relation relation, Condition condition, Period period, Wording wording) {
		this.snapshot = snapshot;
		this.relation = relation;
		this.links = snapshot.links(relation);
		this.condition = condition;
		this.period = period;
		this.wording = wording;
	}

	/** Whether a link of an account matches. */
	interface Condition {

		boolean counts(int account, int position);

	}

	/** The words for links. */
	interface Wording {

		/** Describes the link at a position, with its day. */
		String of(int position);

		/** Describes the lack of a matching link, or of any known link. */
		String none(boolean known);

	}

	/**
	 * The period that counts.
	 *
	 * @param today the day that ages count from
	 * @param withinDays maximum age; {@code null} for no limit
	 * @param fading the decay
	 */
	record Period(int today, @Nullable Integer withinDays, Fading fading) {

		boolean includes(int day) {
			return day <= this.today && (this.withinDays == null || this.today - day <= this.withinDays);
		}

		boolean datesMatter() {
			return this.withinDays != null || this.fading.fades();
		}

	}

	@Override
	public int value(int account) {
		if (this.links.degree(account) == 0) {
			return UNKNOWN;
		}
		int latest = latest(account);
		if (latest < 0) {
			return 0;
		}
		int day = this.links.day(latest);
		if (day == Links.UNKNOWN) {
			return this.period.datesMatter() ? UNKNOWN : ONE;
		}
		return Feature.fixed(this.period.fading().left(this.period.today() - day));
	}

	@Override
	public String text(int account) {
		int latest = latest(account);
		return (latest < 0) ? this.wording.none(this.links.degree(account) > 0) : this.wording.of(latest);
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		int latest = latest(account);
		return List.of(EvidenceItem.of(text(account),
				(latest < 0) ? EvidenceOrigin.known(this.snapshot, this.relation, account)
						: EvidenceOrigin.link(this.snapshot, this.relation, latest)));
	}

	/**
	 * Position of the latest matching link, undated ones last, or -1.
	 */
	private int latest(int account) {
		int latest = -1;
		for (int position = this.links.begin(account); position < this.links.end(account); position++) {
			int day = this.links.day(position);
			boolean inTime = day == Links.UNKNOWN || this.period.includes(day);
			if (inTime && this.condition.counts(account, position) && (latest < 0 || day > this.links.day(latest))) {
				latest = position;
			}
		}
		return latest;
	}

}
