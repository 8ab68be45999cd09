package dev.icpgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.proximity.AccountNumbers;
import dev.icpgraph.proximity.AccountRanges;
import dev.icpgraph.proximity.FixedPoint;
import dev.icpgraph.proximity.LikenessItem;
import dev.icpgraph.proximity.PartSource;
import dev.icpgraph.proximity.SignedBits;
import dev.icpgraph.proximity.SignedValue;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * The learned ranking of every account of a market, or the reason for none. 8 bytes per
 * account.
 */
public final class LearnedRanking implements SignedBits {

	private final AccountNumbers numbers;

	private final @Nullable RankingModel model;

	private final String reason;

	private final long[] bits;

	/** Bits of the prospects that never were customers, ascending. */
	private final Supplier<long[]> others;

	private LearnedRanking(AccountNumbers numbers, @Nullable RankingModel model, String reason) {
		this.numbers = numbers;
		this.model = model;
		this.reason = reason;
		this.bits = (model != null) ? bits(numbers, model) : new long[0];
		this.others = SingletonSupplier
			.of(() -> Arrays.stream(OtherAccounts.all(numbers)).mapToLong(this::bits).sorted().toArray());
	}

	/**
	 * Learns the ranking and applies it to all accounts; refuses with too few customers.
	 * O(links), seconds for a million accounts.
	 */
	public static LearnedRanking of(AccountNumbers numbers, ModelSettings settings) {
		String refusal = refusal(numbers, settings);
		return (refusal != null) ? new LearnedRanking(numbers, null, refusal)
				: of(numbers, Training.of(numbers, settings));
	}

	/**
	 * Applies a ranking that was learned before. O(links).
	 */
	static LearnedRanking of(AccountNumbers numbers, RankingModel model) {
		return new LearnedRanking(numbers, model,
				"Learned from " + English.counted(model.customers(), "best customer", "best customers") + " and "
						+ English.counted(model.others(), "other account", "other accounts")
						+ ((model.others() < model.of()) ? " of " + English.counted(model.of(), "account", "accounts") : "")
						+ ".");
	}

	private static @Nullable String refusal(AccountNumbers numbers, ModelSettings settings) {
		int customers = numbers.best().size();
		if (customers < settings.leastCustomers()) {
			return "A ranking is learned from " + settings.leastCustomers() + " best customers or more, and "
					+ ((customers == 0) ? "none is known"
							: English.counted(customers, "is known", "are known"))
					+ ": use likeness, or lookalikes of them. " + numbers.best().rule();
		}
		int others = OtherAccounts.all(numbers).length;
		return (others >= settings.leastCustomers()) ? null
				: "A ranking is learned by telling customers from prospects, and there are only "
						+ English.counted(others, "prospect", "prospects") + " that never were customers.";
	}

	private static long[] bits(AccountNumbers numbers, RankingModel model) {
		long[] bits = new long[numbers.snapshot().accounts()];
		AccountRanges.forEach(bits.length, (from, to) -> {
			int[] read = new int[model.terms().size()];
			for (int account = from; account < to; account++) {
				numbers.read(account, read);
				bits[account] = model.start() + Arrays.stream(contributions(model, read)).sum();
			}
		});
		return bits;
	}

	private static long[] contributions(RankingModel model, int[] read) {
		List<ModelTerm> terms = model.terms();
		long[] contributions = new long[read.length];
		for (int kind = 0; kind < contributions.length; kind++) {
			contributions[kind] = terms.get(kind).contribution(read[kind], FixedPoint.BIT);
		}
		return contributions;
	}

	/**
	 * The model; null where a ranking is refused.
	 */
	public @Nullable RankingModel model() {
		return this.model;
	}

	/**
	 * The data that it was learned from, or why none was learned, in sentences.
	 */
	public String reason() {
		return this.reason;
	}

	@Override
	public boolean known(int account) {
		return this.model != null;
	}

	/**
	 * S of an account, signed, in 2^-20 bit; 0 where a ranking is refused.
	 */
	@Override
	public long bits(int account) {
		return (this.model != null) ? this.bits[account] : 0;
	}

	@Override
	public long value(int account) {
		return SignedValue.of(bits(account));
	}

	@Override
	public long averageBits() {
		return (this.model != null) ? this.model.start() : 0;
	}

	@Override
	public long averageValue() {
		return SignedValue.of(averageBits());
	}

	/**
	 * The contribution of each number, strongest first. O(the links of the account).
	 */
	@Override
	public List<LikenessItem> explain(int account) {
		if (this.model == null) {
			return List.of();
		}
		int[] read = new int[this.model.terms().size()];
		this.numbers.read(account, read);
		long[] contributions = contributions(this.model, read);
		List<PartSource> sources = this.numbers.sources(account,
				this.model.terms().stream().mapToDouble(ModelTerm::best).toArray(),
				this.model.terms().stream().mapToDouble(ModelTerm::others).toArray());
		return LikenessItem.all(sources, contributions, SignedValue.split(this.model.start(), contributions));
	}

	/**
	 * Place of an account among the prospects that never were customers, from 1: one more
	 * than those with more bits.
	 */
	int rank(int account) {
		long[] ascending = this.others.get();
		int low = 0;
		int high = ascending.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ascending[middle] > bits(account)) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return 1 + ascending.length - low;
	}

	/**
	 * Number of prospects that never were customers.
	 */
	int ranked() {
		return this.others.get().length;
	}

	BestCustomers best() {
		return this.numbers.best();
	}

}
