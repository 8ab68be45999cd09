package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.snapshot.Snapshot;

/**
 * Nearness through people: one item per person of an account and best customer that the
 * person is tied to, with the bits of the strongest path ({@link Ties}). Reduced for
 * accounts with many people without a tie ({@link BreadthPenalty}), so that large
 * accounts do not win by size. A best customer has no ties with itself.
 */
final class PeopleChannel implements ChannelEvidence {

	private final ProximityContext context;

	private final PeopleSettings settings;

	private final Jobs jobs;

	private final TieSums ties;

	private final int[] bits;

	PeopleChannel(ProximityContext context, PeopleSettings settings) {
		Snapshot snapshot = context.snapshot();
		this.context = context;
		this.settings = settings;
		this.jobs = new Jobs(snapshot, context.today(), settings);
		Workforce workforce = context.market().workforce();
		this.ties = new TieSums(context, this.jobs, settings);
		BreadthPenalty breadth = new BreadthPenalty(workforce.mean(), settings.breadth(), settings.rate());
		this.bits = workforce.knowledge();
		this.ties.forEachAccount(
				(account, sum, tied) -> this.bits[account] = breadth.apply(sum, workforce.people(account) - tied));
	}

	@Override
	public Channel channel() {
		return Channel.PEOPLE;
	}

	@Override
	public int[] bits() {
		return this.bits;
	}

	@Override
	public List<Part> parts(int account) {
		int[] best = this.context.best().accounts();
		List<Part> parts = new ArrayList<>();
		for (int place = this.ties.begin(account); place < this.ties.end(account); place++) {
			int person = this.jobs.person(this.ties.firstJob(place));
			parts.add(new Part(new PersonTie(this, account, person, best[this.ties.customer(place)]),
					this.ties.bits(place)));
		}
		return parts;
	}

	/**
	 * Number of ties in the whole market.
	 */
	int size() {
		return this.ties.size();
	}

	ProximityContext context() {
		return this.context;
	}

	Jobs jobs() {
		return this.jobs;
	}

	/**
	 * The strongest path by which a person ties an account to a best customer; ties go to
	 * the first. O(the person's acquaintances, and the customer's people).
	 */
	Tie strongest(int account, int person, int customer) {
		List<Tie> ways = new ArrayList<>();
		new Ties(this.context, this.jobs, this.settings, customer).of(person, (tied, here, own, there, strength) -> {
			if (this.jobs.account(here) == account) {
				ways.add(new Tie(tied, here, own, there, strength));
			}
		});
		return ways.stream().reduce((one, other) -> (other.bits() > one.bits()) ? other : one).orElseThrow();
	}

}
