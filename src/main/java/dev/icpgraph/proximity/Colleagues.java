package dev.icpgraph.proximity;

import java.util.Arrays;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;

/**
 * The current people of an account by start date, to find the most senior colleague of a
 * person who left in one lookup. A person without a start date is certain to have
 * overlapped only with people who are there today.
 *
 * <pre>
 * since    2011  2016  2019  ?       ascending, unknown last
 * highest  0     1     1     1       place of the highest role so far
 * next     -     0     0     2       the same without that person
 * </pre>
 */
final class Colleagues {

	private static final int NOBODY = -1;

	private final Jobs jobs;

	private final int account;

	private final int[] since;

	private final int[] positions;

	private final int[] highest;

	private final int[] next;

	/**
	 * The current people of one account. O(n log n).
	 */
	Colleagues(Jobs jobs, int account) {
		this.jobs = jobs;
		this.account = account;
		Links staff = jobs.staff();
		long[] byDay = new long[staff.degree(account)];
		int count = 0;
		for (int position = staff.begin(account); position < staff.end(account); position++) {
			if (jobs.currentAt(position)) {
				int day = (staff.day(position) == Links.UNKNOWN) ? Days.OPEN : staff.day(position);
				byDay[count++] = ((long) day << Integer.SIZE) | position;
			}
		}
		Arrays.sort(byDay, 0, count);
		this.since = new int[count];
		this.positions = new int[count];
		this.highest = new int[count];
		this.next = new int[count];
		for (int place = 0; place < count; place++) {
			this.since[place] = (int) (byDay[place] >> Integer.SIZE);
			this.positions[place] = (int) byDay[place];
			rank(place);
		}
	}

	private void rank(int place) {
		int first = (place == 0) ? NOBODY : this.highest[place - 1];
		int second = (place == 0) ? NOBODY : this.next[place - 1];
		boolean before = first == NOBODY || before(place, first);
		if (before) {
			second = (first == NOBODY || person(first) == person(place)) ? second : first;
			first = place;
		}
		else if (person(place) != person(first) && (second == NOBODY || before(place, second))) {
			second = place;
		}
		this.highest[place] = first;
		this.next[place] = second;
	}

	/**
	 * Among equal roles, the person with the lower id comes first.
	 */
	private boolean before(int place, int other) {
		double difference = role(place) - role(other);
		return difference > 0 || (difference == 0 && person(place) < person(other));
	}

	/**
	 * The job of the most senior colleague who came before a person left, or
	 * {@link Tie#NONE}.
	 * @param left the person's last day there; {@link Days#OPEN} for a current person; an
	 * unknown day finds no colleague
	 */
	int highestWith(int person, int left) {
		int place = Arrays.binarySearch(this.since, left);
		int end = (left == Days.OPEN) ? this.since.length : firstFrom(left, place);
		if (end == 0) {
			return Tie.NONE;
		}
		int found = (person(this.highest[end - 1]) == person) ? this.next[end - 1] : this.highest[end - 1];
		return (found == NOBODY) ? Tie.NONE : this.jobs.jobAt(this.account, this.positions[found]);
	}

	/**
	 * First place of the people who started on a day or later.
	 */
	private int firstFrom(int day, int found) {
		int place = (found < 0) ? -found - 1 : found;
		while (place > 0 && this.since[place - 1] == day) {
			place--;
		}
		return place;
	}

	private int person(int place) {
		return this.jobs.staff().target(this.positions[place]);
	}

	private double role(int place) {
		return this.jobs.roleAt(this.positions[place]);
	}

}
