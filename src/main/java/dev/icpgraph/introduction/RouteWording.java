package dev.icpgraph.introduction;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.text.Dates;
import dev.icpgraph.text.Identifiers;

/**
 * Words the steps of a route for salespeople.
 */
final class RouteWording {

	private final FoundTie tie;

	private final String opener;

	private final String account;

	private final String buyer;

	private final boolean toCome;

	/**
	 * The words for one tie.
	 * @param buyer null for a tie to the company
	 * @param toCome whether the tie is in the future
	 */
	RouteWording(FoundTie tie, EvidencePath.Node account, @Nullable BuyerJob buyer, boolean toCome) {
		this.tie = tie;
		this.opener = tie.opener().label();
		this.account = RouteParty.label(account);
		this.buyer = (buyer != null) ? RouteParty.label(buyer.person()) : this.account;
		this.toCome = toCome;
	}

	/**
	 * For example
	 * {@code Bob Ray has been VP Engineering at your customer Acme since 2019}.
	 */
	static String opener(FoundTie tie) {
		RouteParty opener = tie.opener();
		boolean customer = tie.purchase() != null;
		if (opener.person() != null) {
			String place = opener.ours() ? "with you" : "at " + (customer ? "your customer " : "") + opener.company();
			return opener.label() + job(opener.job(), place);
		}
		if (opener.ours()) {
			return opener.company() + " is your own company";
		}
		return opener.company() + (customer ? lasting(tie.customerSince(), "is", "has been") + "your customer"
				+ Dates.sinceYear(tie.customerSince()) : " recommends you to others");
	}

	/**
	 * The tie between the opener and the buyer, or their companies, in words.
	 */
	String tie() {
		String through = (this.tie.through() != null) ? RouteParty.label(this.tie.through()) : "";
		return switch (this.tie.kind()) {
			case ACQUAINTANCE -> this.opener + knows();
			case COLLEAGUES -> this.opener + " and " + this.buyer
					+ ((this.tie.until() == null) ? lasting(this.tie.since(), "work", "have worked") : " worked ")
					+ "together at " + through + Dates.years(this.tie.since(), this.tie.until());
			case FORMER_EMPLOYEE ->
				this.buyer + " worked at " + this.opener + Dates.years(this.tie.since(), this.tie.until());
			case MUTUAL_ACQUAINTANCE -> secondAcquaintance();
			case REFERRAL -> referral();
			case OWNER -> first().from() + " " + verb() + " " + first().to() + Dates.in(this.tie.since());
			case SHARED_OWNER -> through + " " + verb() + " both " + this.opener + " and " + this.account;
			case SHARED_PARTNER -> this.opener + " and " + this.account + " are both partners of " + through;
			case SHARED_EVENT -> this.opener + " and " + this.buyer + (this.toCome ? " will be at " : " were at ")
					+ through + Dates.in(this.tie.since());
		};
	}

	String firstAcquaintance() {
		return this.opener + " knows " + RouteParty.label(between());
	}

	String secondAcquaintance() {
		return RouteParty.label(between()) + knows();
	}

	/**
	 * For example
	 * {@code Dora Quist has been Chief Technology Officer at Dune since 2021}.
	 */
	static String buyer(BuyerJob buyer) {
		return RouteParty.label(buyer.person()) + job(buyer.job(), "at " + RouteParty.label(buyer.account()));
	}

	static String nobodyNamed(EvidencePath.Node account) {
		return "ask who decides at " + RouteParty.label(account);
	}

	private static String job(@Nullable JobFacts job, String place) {
		if (job == null) {
			return ", formerly " + place + ",";
		}
		String since = job.since();
		if (!job.current()) {
			String work = (job.title() == null) ? " works or worked " : " is or was " + job.title() + " ";
			return work + place + ((since == null) ? "" : " from " + Dates.year(since));
		}
		String work = (job.title() == null) ? lasting(since, "works", "has worked")
				: lasting(since, "is", "has been") + job.title() + " ";
		return work + place + Dates.sinceYear(since);
	}

	private String knows() {
		return lasting(this.tie.since(), "knows", "has known") + this.buyer + Dates.sinceYear(this.tie.since());
	}

	/**
	 * The verb of something that lasts: it needs the perfect when it says since when.
	 */
	private static String lasting(@Nullable String since, String present, String perfect) {
		return " " + ((since == null) ? present : perfect) + " ";
	}

	private String referral() {
		Ends ends = first();
		String who = (this.tie.opener().person() != null) ? this.opener + " of " + ends.from() : ends.from();
		return who + " referred " + ends.to() + " to you" + Dates.in(this.tie.since());
	}

	/**
	 * The kind of a referral as a verb: {@code invested_in} is {@code invested in}.
	 */
	private String verb() {
		return Identifiers.inWords(Objects.requireNonNull(this.tie.word()));
	}

	private Ends first() {
		EvidencePath.Link link = this.tie.ties().getFirst();
		return new Ends(RouteParty.label(link.from()), RouteParty.label(link.to()));
	}

	private EvidencePath.Node between() {
		return Objects.requireNonNull(this.tie.through());
	}

	private record Ends(String from, String to) {
	}

}
