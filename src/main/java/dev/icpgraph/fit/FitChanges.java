package dev.icpgraph.fit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.text.English;

/**
 * Compares recent customers of a segment with earlier ones, by each sign. Shares as of
 * several days have most customers in common, and a difference of theirs has no interval;
 * those won in different years have none.
 */
final class FitChanges {

	private final SegmentFits fits;

	private final BitSet accounts;

	private final int days;

	private final CustomerBook book;

	private final List<CustomerRecord> dated;

	/**
	 * @param fits the judged segments
	 * @param accounts members of the segment
	 * @param days age up to which a customer is recent
	 */
	FitChanges(SegmentFits fits, BitSet accounts, int days) {
		this.fits = fits;
		this.accounts = accounts;
		this.days = days;
		this.book = fits.book(fits.dayBefore(0));
		this.dated = this.book.in(accounts).stream().filter((it) -> it.age() != null).toList();
	}

	/**
	 * One for each kind of sign, in their order.
	 */
	List<FitChange> all() {
		String won = "won" + English.within(this.days);
		List<CustomerRecord> scored = select(this.dated, (it) -> it.referred() && it.nps() != null);
		List<CustomerRecord> profitable = select(this.dated, (it) -> it.isWithin(2L * this.days) && it.isProfitable());
		return List.of(
				byAge(FitIndicatorKind.REFERRED, this.book.referrals() ? this.dated : List.of(),
						CustomerRecord::referred,
						new FitChange.Words("referred by customers", "the customers " + won, "those won before")),
				byAge(FitIndicatorKind.REFERRED_NPS, scored, CustomerRecord::promoter,
						new FitChange.Words("promoters among referred customers", "those " + won, "those won before")),
				byAge(FitIndicatorKind.NEW_REFERRED, this.book.referrals() ? profitable : List.of(),
						CustomerRecord::referred, new FitChange.Words("referred by customers",
								"the profitable customers " + won, "those won in the " + this.days + " days before")),
				retention());
	}

	/**
	 * Number of customers of the segment without a first day, which are in no group.
	 */
	int undated() {
		return this.book.in(this.accounts).size() - this.dated.size();
	}

	private FitChange byAge(FitIndicatorKind kind, List<CustomerRecord> customers, Predicate<CustomerRecord> holds,
			FitChange.Words words) {
		Predicate<CustomerRecord> recent = (it) -> it.isWithin(this.days);
		return new FitChange(kind, CustomerRecord.share(select(customers, recent), holds),
				CustomerRecord.share(select(customers, recent.negate()), holds), words);
	}

	/**
	 * Customers at the beginning of a span that stayed until its end.
	 */
	private FitChange retention() {
		return new FitChange(FitIndicatorKind.RETENTION, stayed(this.days, 0), stayed(2 * this.days, this.days),
				new FitChange.Words("still customers " + this.days + " days later",
						"the customers on " + this.fits.dayBefore(this.days),
						"those on " + this.fits.dayBefore(2 * this.days)));
	}

	private CustomerShare stayed(int from, int to) {
		BitSet end = this.fits.book(this.fits.dayBefore(to)).active();
		List<CustomerRecord> begin = select(this.fits.book(this.fits.dayBefore(from)).in(this.accounts),
				CustomerRecord::active);
		return CustomerRecord.share(begin, (it) -> end.get(it.account()));
	}

	private static List<CustomerRecord> select(List<CustomerRecord> customers, Predicate<CustomerRecord> condition) {
		return customers.stream().filter(condition).toList();
	}

}
