package dev.icpgraph.proximity;

/**
 * The jobs of several people, started by today. A person's jobs are at a random place
 * among millions, so reading person by person would wait for memory each time; reading
 * column by column waits for many at once.
 *
 * <pre>
 * people     3 8 1          given
 * offsets    0 2 3 3        the jobs of people[i] are at offsets[i] up to offsets[i + 1]
 * positions  6 7 19         as in {@link Jobs}
 * accounts   4 9 4          and so on
 * </pre>
 *
 * 25 bytes per job.
 */
final class Careers {

	private final int[] people;

	private final int[] offsets;

	private final int[] positions;

	private final int[] accounts;

	private final boolean[] current;

	private final double[] roles;

	private final double[] recencies;

	Careers(Jobs jobs, int[] people) {
		this.people = people;
		this.offsets = new int[people.length + 1];
		for (int i = 0; i < people.length; i++) {
			this.offsets[i + 1] = this.offsets[i] + jobs.end(people[i]) - jobs.begin(people[i]);
		}
		int most = this.offsets[people.length];
		this.positions = new int[most];
		this.accounts = new int[most];
		int size = 0;
		for (int i = 0; i < people.length; i++) {
			int begin = jobs.begin(people[i]);
			int end = begin + this.offsets[i + 1] - this.offsets[i];
			this.offsets[i] = size;
			for (int job = begin; job < end; job++) {
				if (jobs.begun(job)) {
					this.positions[size] = job;
					this.accounts[size] = jobs.account(job);
					size++;
				}
			}
		}
		this.offsets[people.length] = size;
		this.current = new boolean[size];
		for (int place = 0; place < size; place++) {
			this.current[place] = jobs.current(this.positions[place]);
		}
		this.roles = new double[size];
		for (int place = 0; place < size; place++) {
			this.roles[place] = jobs.role(this.positions[place]);
		}
		this.recencies = new double[size];
		for (int place = 0; place < size; place++) {
			this.recencies[place] = jobs.recency(this.positions[place]);
		}
	}

	int person(int i) {
		return this.people[i];
	}

	/**
	 * First place of a person, by index among the given people.
	 */
	int begin(int i) {
		return this.offsets[i];
	}

	/**
	 * Place after the last job of the person.
	 */
	int end(int i) {
		return this.offsets[i + 1];
	}

	/**
	 * The job at a place, as in {@link Jobs}.
	 */
	int job(int place) {
		return this.positions[place];
	}

	int account(int place) {
		return this.accounts[place];
	}

	/**
	 * Whether the person is known to work there today.
	 */
	boolean current(int place) {
		return this.current[place];
	}

	/**
	 * Weight of the role.
	 */
	double role(int place) {
		return this.roles[place];
	}

	/**
	 * Weight of the job by its end date: 1 for a current job.
	 */
	double recency(int place) {
		return this.recencies[place];
	}

}
