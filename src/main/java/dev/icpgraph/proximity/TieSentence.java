package dev.icpgraph.proximity;

import java.time.LocalDate;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.proximity.TieNames.JobName;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;

/**
 * Puts a tie into words for salespeople.
 */
final class TieSentence {

	private final Jobs jobs;

	private final Tie tie;

	private final String customer;

	private final TieNames names;

	TieSentence(PeopleChannel channel, Tie tie, int customer, TieNames names) {
		this.jobs = channel.jobs();
		this.tie = tie;
		this.customer = channel.context().naming().named(channel.context().snapshot().accountLabel(customer), 1);
		this.names = names;
	}

	/**
	 * For example
	 * {@code its CTO knows Bob Ray (VP Engineering of your best customer Acme)}.
	 */
	String text() {
		if (this.tie.knowEachOther()) {
			return insider() + " knows " + outsider(this.names.there(), this.tie.there());
		}
		if (this.tie.throughAnother()) {
			return insider() + (this.jobs.current(this.tie.own()) ? " works with " : " worked with ")
					+ outsider(this.names.there(), this.tie.there())
					+ period(togetherSince(), this.jobs.until(this.tie.own()));
		}
		boolean nowThere = this.jobs.current(this.tie.own());
		if (nowThere && !this.jobs.current(this.tie.here())) {
			return outsider(this.names.own(), this.tie.own()) + worked(this.tie.here()) + "here" + as(this.names.here())
					+ period(this.tie.here());
		}
		return insider() + (nowThere ? " also works " : worked(this.tie.own())) + "at " + this.customer
				+ as(this.names.own()) + period(this.tie.own());
	}

	/**
	 * Known only when both start dates are.
	 */
	private int togetherSince() {
		int own = this.jobs.since(this.tie.own());
		int other = this.jobs.since(this.tie.there());
		return (own == Links.UNKNOWN || other == Links.UNKNOWN) ? Links.UNKNOWN : Math.max(own, other);
	}

	private String worked(int job) {
		return this.jobs.ended(job) ? " worked " : " works or worked ";
	}

	private String insider() {
		JobName name = this.names.here();
		String role = former(this.tie.here()) + ((name.title() != null) ? name.title() : noun(this.tie.here()));
		if (name.title() == null && name.person() == null) {
			return "one of its " + role + "s";
		}
		return "its " + role + ((name.person() != null) ? " " + name.person() : "");
	}

	private String outsider(JobName name, int job) {
		String role = former(job) + ((name.title() != null) ? name.title() : noun(job));
		if (name.person() != null) {
			return name.person() + " (" + role + " of " + this.customer + ")";
		}
		return ((name.title() != null) ? "the " + role : "one of the " + role + "s") + " of " + this.customer;
	}

	private String former(int job) {
		if (this.jobs.current(job)) {
			return "";
		}
		return this.jobs.ended(job) ? "former " : "present or former ";
	}

	private static String as(JobName name) {
		return (name.title() != null) ? " as " + name.title() : "";
	}

	private String period(int job) {
		return period(this.jobs.since(job), this.jobs.until(job));
	}

	private static String period(int since, int until) {
		boolean ended = until != Links.UNKNOWN && until != Days.OPEN;
		if (since == Links.UNKNOWN) {
			return ended ? " until " + year(until) : "";
		}
		if (!ended) {
			return " " + ((until == Days.OPEN) ? "since" : "from") + " " + year(since);
		}
		return (year(since) == year(until)) ? " in " + year(since) : " " + year(since) + "–" + year(until);
	}

	private static int year(int day) {
		return LocalDate.ofEpochDay(day).getYear();
	}

	private String noun(int job) {
		Seniority level = this.jobs.level(job);
		return switch (level) {
			case C_LEVEL -> "executive";
			case VP -> "vice president";
			case DIRECTOR -> "director";
			case MANAGER -> "manager";
			case OTHER, UNKNOWN -> "employee";
		};
	}

}
