package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Who works and worked where, as it is on a day. A job is a position in the rows of
 * {@link Relation#EMPLOYED_AT}; those that began later are not there yet.
 */
final class Jobs {

	private final Links jobs;

	private final Links staff;

	private final int today;

	private final Recency recency;

	/** By kind, from -1. */
	private final Seniority[] levels;

	private final double[] roles;

	Jobs(Snapshot snapshot, LocalDate today, PeopleSettings settings) {
		this.jobs = snapshot.links(Relation.EMPLOYED_AT);
		this.staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		this.today = (int) today.toEpochDay();
		this.recency = new Recency(today, settings.halfLifeYears(), settings.undated());
		Names kinds = this.jobs.kinds();
		this.levels = IntStream.rangeClosed(0, kinds.size())
			.mapToObj((kind) -> (kind == 0) ? Seniority.UNKNOWN : Seniority.valueOf(kinds.label(kind - 1)))
			.toArray(Seniority[]::new);
		this.roles = IntStream.range(0, this.levels.length)
			.mapToDouble((kind) -> settings.roles().of(Objects.requireNonNull(this.levels[kind])))
			.toArray();
	}

	int begin(int person) {
		return this.jobs.begin(person);
	}

	int end(int person) {
		return this.jobs.end(person);
	}

	int account(int job) {
		return this.jobs.target(job);
	}

	int since(int job) {
		return this.jobs.day(job);
	}

	int until(int job) {
		return this.jobs.until(job);
	}

	/**
	 * Whether it had begun by today; what has no date has.
	 */
	boolean begun(int job) {
		return this.jobs.day(job) <= this.today;
	}

	/**
	 * Whether the person is known to work there today.
	 */
	boolean current(int job) {
		return begun(job) && this.jobs.until(job) > this.today;
	}

	/**
	 * Whether the person is known not to work there any more.
	 */
	boolean left(int job) {
		return begun(job) && until(job) != Links.UNKNOWN && until(job) <= this.today;
	}

	Seniority level(int job) {
		return Objects.requireNonNull(this.levels[this.jobs.kind(job) + 1]);
	}

	/**
	 * What the role counts.
	 */
	double role(int job) {
		return this.roles[this.jobs.kind(job) + 1];
	}

	/**
	 * What the job counts by its end: 1 while it lasts.
	 */
	double recency(int job) {
		return this.recency.of(this.jobs.until(job));
	}

	/**
	 * The first of the person's jobs at the same account, which stand side by side.
	 */
	int first(int person, int job) {
		int first = job;
		while (first > begin(person) && account(first - 1) == account(job)) {
			first--;
		}
		return first;
	}

	/**
	 * The person whose job it is. O(log people).
	 */
	int person(int job) {
		int low = 0;
		int high = this.jobs.rows() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.jobs.begin(middle) <= job) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	/**
	 * Who is known to work or have worked at an account, by the numbers of
	 * {@link Relation#EMPLOYED_AT} seen from accounts, each person as often as he or she
	 * has jobs there.
	 */
	Links staff() {
		return this.staff;
	}

	/**
	 * Who is known to work or have worked at an account by today, each once.
	 */
	int[] people(int account) {
		int[] people = new int[this.staff.degree(account)];
		int size = 0;
		for (int position = this.staff.begin(account); position < this.staff.end(account); position++) {
			int person = this.staff.target(position);
			if (begunAt(position) && (size == 0 || people[size - 1] != person)) {
				people[size++] = person;
			}
		}
		return Arrays.copyOf(people, size);
	}

	private boolean begunAt(int position) {
		return this.staff.day(position) <= this.today;
	}

	/**
	 * Whether someone works at an account today, by its position in {@link #staff}.
	 */
	boolean currentAt(int position) {
		return begunAt(position) && this.staff.until(position) > this.today;
	}

	/**
	 * What the role counts, by its position in {@link #staff}.
	 */
	double roleAt(int position) {
		return this.roles[this.staff.kind(position) + 1];
	}

	/**
	 * The job that stands at a position in the row of an account in {@link #staff}.
	 */
	int jobAt(int account, int position) {
		int person = this.staff.target(position);
		int job = begin(person);
		while (account(job) != account || since(job) != this.staff.day(position)
				|| until(job) != this.staff.until(position) || this.jobs.kind(job) != this.staff.kind(position)) {
			job++;
		}
		return job;
	}

}
