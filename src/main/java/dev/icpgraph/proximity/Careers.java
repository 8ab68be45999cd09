package dev.icpgraph.proximity;

/**
 * The jobs of several people, as far as they had begun by today. Where somebody's jobs
 * lie among those of millions is chance, so that asking one person after the other would
 * wait for memory each time; read column by column, many are waited for at once.
 *
 * <pre>
 * people     3 8 1          given
 * offsets    0 2 3 3        the jobs of people[i] are at the places offsets[i] up to offsets[i + 1]
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
	 * The place of the first job of a person, by his or her number among those given.
	 */
	int begin(int i) {
		return this.offsets[i];
	}

	/**
	 * The place after the last one.
	 */
	int end(int i) {
		return this.offsets[i + 1];
	}

	/**
	 * The job at a place, as of {@link Jobs}.
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
	 * What the role counts.
	 */
	double role(int place) {
		return this.roles[place];
	}

	/**
	 * What the job counts by its end: 1 while it lasts.
	 */
	double recency(int place) {
		return this.recencies[place];
	}

}
