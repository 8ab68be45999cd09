package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.proximity.ChannelEvidence;
import dev.icpgraph.proximity.ChannelFindings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The numbers of every account that a ranking can be learned from, in 2^-20 of a doubling
 * or bit. A best customer is not evidence for itself; its bits are computed without it.
 */
public final class AccountNumbers {

	private static final int TABLED = 1 << 12;

	/** Doublings of small counts. */
	private static final int[] DOUBLINGS = IntStream.range(0, TABLED).map(AccountNumbers::computed).toArray();

	private final ChannelFindings findings;

	private final ProximitySettings settings;

	private final LearnableCounts counts;

	private final TechnologyOdds odds;

	private final List<ChannelEvidence> channels;

	private final List<AccountNumber> kinds = new ArrayList<>(AccountNumber.counts());

	/**
	 * Computes the evidence of channels not used before. O(their links).
	 */
	AccountNumbers(ChannelFindings findings, ProximitySettings settings) {
		this.findings = findings;
		this.settings = settings;
		this.counts = new LearnableCounts(findings.links());
		this.odds = new TechnologyOdds(findings.links().snapshot(), findings.best());
		this.channels = findings.evidence(settings);
		this.kinds.add(AccountNumber.RECENCY);
		this.kinds.add(AccountNumber.TECHNOLOGY_ODDS);
		this.channels.forEach((channel) -> this.kinds.add(AccountNumber.near(channel.channel())));
	}

	/**
	 * The kinds of numbers in the order of {@link #read}: the counts, recency, the odds
	 * of technologies, then the channels with a weight above 0.
	 */
	public List<AccountNumber> kinds() {
		return List.copyOf(this.kinds);
	}

	/**
	 * Reads the numbers of an account. A channel without data has 0 bits. O(its links).
	 * @param numbers receives one number per kind; only odds may be negative
	 */
	public void read(int account, int[] numbers) {
		this.counts.count(account, numbers);
		int counted = LearnableCounts.KINDS.size();
		for (int kind = 0; kind < counted; kind++) {
			numbers[kind] = doublings(numbers[kind]);
		}
		numbers[counted] = LatestNews.recency(this.counts.latest(account), this.counts.today());
		numbers[counted + 1] = this.odds.bits(account);
		for (int channel = 0; channel < this.channels.size(); channel++) {
			numbers[counted + 2 + channel] = Math.max(0, this.channels.get(channel).bits()[account]);
		}
	}

	/**
	 * Whether any person, technology, event or referral of an account is known. O(its
	 * links).
	 */
	public boolean hasLinks(int account) {
		return this.counts.hasAny(account);
	}

	private static int doublings(int count) {
		return (count < TABLED) ? DOUBLINGS[count] : computed(count);
	}

	private static int computed(int count) {
		return FixedPoint.log2(1.0 + count);
	}

	/**
	 * The sources of an account's numbers, by kind.
	 * @param best mean of each number over the best customers, in doublings or bits
	 * @param others mean of each number over the others
	 */
	public List<PartSource> sources(int account, double[] best, double[] others) {
		int[] counted = new int[this.kinds.size()];
		this.counts.count(account, counted);
		List<PartSource> sources = new ArrayList<>();
		int counts = LearnableCounts.KINDS.size();
		for (int kind = 0; kind < counts; kind++) {
			sources.add(new TypicalCount(LearnableCounts.KINDS.get(kind), counted[kind], best[kind], others[kind]));
		}
		sources.add(new LatestNews(this.counts.latest(account), this.counts.today(), best[counts], others[counts]));
		sources.add(this.odds.signs(account));
		Naming naming = this.findings.naming();
		this.findings.proximities(this.settings)
			.explain(account)
			.channels()
			.forEach((channel) -> sources.add(new SharedTies(channel, naming)));
		return sources;
	}

	/**
	 * The numbers of the same market with nearness to other customers. O(links of all
	 * channels).
	 */
	public AccountNumbers to(BestCustomers others) {
		return new AccountNumbers(this.findings.to(others), this.settings);
	}

	public Snapshot snapshot() {
		return this.findings.links().snapshot();
	}

	/**
	 * The customers that nearness is measured against.
	 */
	public BestCustomers best() {
		return this.findings.best();
	}

	/**
	 * The date that ages count from.
	 */
	public LocalDate today() {
		return this.findings.links().day();
	}

}
