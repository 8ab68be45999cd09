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
import dev.icpgraph.snapshot.Tenures;

/**
 * Current and past jobs as of a day. A job is a position in the rows of
 * {@link Relation#EMPLOYED_AT}; jobs that start later do not exist yet.
 */
final class Jobs {

	private final Links jobs;

	private final Links staff;

	private final Tenures ofPeople;

	private final Tenures ofAccounts;

	private final Recency recency;

	/** Levels by kind, from -1. */
	private final Seniority[] levels;

	private final double[] roles;

	Jobs(Snapshot snapshot, LocalDate today, PeopleSettings settings) {
		this.jobs = snapshot.links(Relation.EMPLOYED_AT);
		this.staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		this.ofPeople = new Tenures(this.jobs, today);
		this.ofAccounts = new Tenures(this.staff, today);
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
	 * Whether the job has started by today; true without a date.
	 */
	boolean begun(int job) {
		return this.ofPeople.begun(job);
	}

	/**
	 * Whether the person is known to work there today.
	 */
	boolean current(int job) {
		return this.ofPeople.current(job);
	}

	/**
	 * Whether the person is known to have left.
	 */
	boolean ended(int job) {
		return this.ofPeople.ended(job);
	}

	Seniority level(int job) {
		return Objects.requireNonNull(this.levels[this.jobs.kind(job) + 1]);
	}

	/**
	 * Weight of the role.
	 */
	double role(int job) {
		return this.roles[this.jobs.kind(job) + 1];
	}

	/**
	 * Weight of the job by its end date: 1 for a current job.
	 */
	double recency(int job) {
		return this.recency.of(this.jobs.until(job));
	}

	/**
	 * The first of the person's jobs at the same account, which are adjacent.
	 */
	int first(int person, int job) {
		int first = job;
		while (first > begin(person) && account(first - 1) == account(job)) {
			first--;
		}
		return first;
	}

	/**
	 * The person who holds the job. O(log people).
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
	 * Current and past people of each account, at the positions of
	 * {@link Relation#EMPLOYED_AT} from accounts; each person once per job there.
	 */
	Links staff() {
		return this.staff;
	}

	/**
	 * Current and past people of an account by today, each once.
	 */
	int[] people(int account) {
		int[] people = new int[this.staff.degree(account)];
		int size = 0;
		for (int position = this.staff.begin(account); position < this.staff.end(account); position++) {
			int person = this.staff.target(position);
			if (this.ofAccounts.begun(position) && (size == 0 || people[size - 1] != person)) {
				people[size++] = person;
			}
		}
		return Arrays.copyOf(people, size);
	}

	/**
	 * Whether the job at a position in {@link #staff} is current.
	 */
	boolean currentAt(int position) {
		return this.ofAccounts.current(position);
	}

	/**
	 * Weight of the role at a position in {@link #staff}.
	 */
	double roleAt(int position) {
		return this.roles[this.staff.kind(position) + 1];
	}

	/**
	 * The job at a position in the row of an account in {@link #staff}.
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
