package dev.icpgraph.fit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Shares;

/**
 * Computes the four indicators of a segment. Data that no customer has is missing, not a
 * no.
 */
final class FitIndicators {

	private static final String NO_CUSTOMERS = "No account was a customer by then: judge as of a later day, or load customers.csv.";

	private static final String NO_REFERRALS = "No customer has a recorded referrer: fill 'referred_by' in customers.csv, or load referrals.csv.";

	private final CustomerBook book;

	private final FitProperties thresholds;

	FitIndicators(CustomerBook book, FitProperties thresholds) {
		this.book = book;
		this.thresholds = thresholds;
	}

	/**
	 * All four, in the order of their kinds.
	 * @param segment customers of the book
	 * @param others the customers of the book outside the segment
	 */
	List<FitIndicator> of(List<CustomerRecord> segment, List<CustomerRecord> others) {
		return List.of(referred(segment), nps(segment), newlyReferred(segment), retention(segment, others));
	}

	private FitIndicator referred(List<CustomerRecord> segment) {
		CustomerShare share = this.book.referrals() ? CustomerRecord.share(segment, CustomerRecord::referred)
				: new CustomerShare(0, 0);
		String missing = this.book.referrals() ? null : noReferrals();
		return held(FitIndicatorKind.REFERRED, share, this.thresholds.referredShare(),
				"referred by customers: " + FitWords.share(share), missing);
	}

	private FitIndicator nps(List<CustomerRecord> segment) {
		List<CustomerRecord> scored = segment.stream().filter((it) -> it.referred() && it.nps() != null).toList();
		CustomerShare promoters = CustomerRecord.share(scored, CustomerRecord::promoter);
		FitIndicator.Average average = NpsAverage
			.of(scored.stream().mapToDouble((it) -> (it.nps() != null) ? it.nps() : 0).toArray());
		double threshold = this.thresholds.averageNps();
		FitVerdict verdict = (average != null) ? FitVerdict.of(average.low(), average.high(), threshold)
				: FitVerdict.TOO_FEW;
		String text = "promoters among referred customers: " + FitWords.share(promoters)
				+ ((average != null) ? ", " + FitWords.average(average) : "");
		return new FitIndicator(FitIndicatorKind.REFERRED_NPS, verdict, promoters, average, threshold, text,
				npsMissing(scored));
	}

	private String noReferrals() {
		return this.book.customers().isEmpty() ? NO_CUSTOMERS : NO_REFERRALS;
	}

	private @Nullable String npsMissing(List<CustomerRecord> scored) {
		if (!this.book.referrals()) {
			return noReferrals();
		}
		if (!this.book.knows((it) -> it.nps() != null)) {
			return "No customer has an NPS: fill 'nps' in customers.csv.";
		}
		return scored.isEmpty() ? "No referred customer of this segment has an NPS: ask them." : null;
	}

	private FitIndicator newlyReferred(List<CustomerRecord> segment) {
		int days = this.thresholds.newWithinDays();
		String missing = newMissing();
		List<CustomerRecord> fresh = segment.stream().filter((it) -> it.isProfitable() && it.isWithin(days)).toList();
		CustomerShare share = (missing == null) ? CustomerRecord.share(fresh, CustomerRecord::referred)
				: new CustomerShare(0, 0);
		return held(FitIndicatorKind.NEW_REFERRED, share, this.thresholds.newReferredShare(),
				"referred by customers, of the profitable customers won" + English.within(days) + ": "
						+ FitWords.share(share),
				missing);
	}

	private @Nullable String newMissing() {
		if (!this.book.referrals()) {
			return noReferrals();
		}
		if (!this.book.knows((it) -> it.profitable() != null)) {
			return "No customer has a known profit: fill 'margin_usd' in customers.csv.";
		}
		return this.book.knows((it) -> it.age() != null) ? null
				: "No customer has a first day: fill 'since' in customers.csv.";
	}

	/**
	 * Retention has no fixed threshold: it is compared with the other segments.
	 */
	private FitIndicator retention(List<CustomerRecord> segment, List<CustomerRecord> others) {
		CustomerShare share = CustomerRecord.share(segment, CustomerRecord::active);
		CustomerShare elsewhere = CustomerRecord.share(others, CustomerRecord::active);
		String text = "still customers: " + FitWords.share(share);
		if (elsewhere.of() == 0) {
			return new FitIndicator(FitIndicatorKind.RETENTION, FitVerdict.TOO_FEW, share, null, null, text,
					this.book.customers().isEmpty() ? NO_CUSTOMERS : "No other segment has customers to compare with.");
		}
		double threshold = Math.max(0, elsewhere.share() - this.thresholds.retentionMargin());
		return held(FitIndicatorKind.RETENTION, share, threshold,
				text + "; of the other customers, " + Shares.percent(elsewhere.share()), null);
	}

	private static FitIndicator held(FitIndicatorKind kind, CustomerShare share, double threshold, String text,
			@Nullable String missing) {
		return new FitIndicator(kind, FitVerdict.of(share, threshold), share, null, threshold, text, missing);
	}

}
