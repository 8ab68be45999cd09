package dev.icpgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.likeness.LikenessItem;
import dev.icpgraph.likeness.PartSource;
import dev.icpgraph.likeness.SignedBits;
import dev.icpgraph.likeness.SignedValue;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.text.English;

/**
 * The learned ranking of every account of a market, or the reason why it is refused. 8
 * bytes per account.
 */
public final class LearnedRanking implements SignedBits {

	private static final String OTHER_NUMBERS = "this ranking uses other numbers of an account than the settings and "
			+ "the release of the server do today";

	private final AccountNumbers numbers;

	private final @Nullable RankingModel model;

	private final String reason;

	private final Supplier<List<CalibrationBand>> calibration;

	private final long[] bits;

	/** Bits of the prospects that were never customers, ascending. */
	private final Supplier<long[]> prospects;

	private LearnedRanking(AccountNumbers numbers, Examples examples, @Nullable RankingModel model, String reason,
			Supplier<List<CalibrationBand>> calibration) {
		this.numbers = numbers;
		this.model = model;
		this.reason = reason;
		this.calibration = SingletonSupplier.of(calibration);
		this.bits = (model != null) ? bits(numbers, model) : new long[0];
		this.prospects = SingletonSupplier
			.of(() -> Arrays.stream(examples.prospects()).mapToLong(this::bits).sorted().toArray());
	}

	/**
	 * Learns the ranking and applies it to all accounts; refuses with too few customers.
	 * O(links), seconds for a million accounts.
	 */
	public static LearnedRanking of(AccountNumbers numbers, ModelSettings settings) {
		Examples examples = new Examples(numbers, settings.own());
		String refusal = examples.refusal(settings.leastCustomers());
		return (refusal != null) ? new LearnedRanking(numbers, examples, null, refusal, List::of) : of(numbers,
				examples, Training.of(numbers, examples, settings), () -> Calibration.of(numbers, examples, settings));
	}

	/**
	 * Applies a kept ranking. Equal numbers give exactly equal bits. Refuses a ranking
	 * that uses other numbers than those available. O(links).
	 */
	public static LearnedRanking of(AccountNumbers numbers, RankingModel model, List<String> own) {
		Examples examples = new Examples(numbers, own);
		return model.kinds().equals(numbers.kinds()) ? of(numbers, examples, model, List::of)
				: new LearnedRanking(numbers, examples, null, OTHER_NUMBERS, List::of);
	}

	static LearnedRanking of(AccountNumbers numbers, Examples examples, RankingModel model,
			Supplier<List<CalibrationBand>> calibration) {
		String sample = (model.others() < model.of()) ? ", a sample of " + English.counted(model.of(), "one", "ones")
				: "";
		return new LearnedRanking(numbers, examples, model,
				"learned from " + English.counted(model.customers(), "best customer", "best customers") + " and "
						+ English.counted(model.others(), "other account", "other accounts") + sample
						+ ", all with known links",
				calibration);
	}

	private static long[] bits(AccountNumbers numbers, RankingModel model) {
		long[] bits = new long[numbers.snapshot().accounts()];
		AccountRanges.forEach(bits.length, (from, to) -> {
			ModelTerm[] terms = model.terms().toArray(ModelTerm[]::new);
			int[] read = new int[terms.length];
			for (int account = from; account < to; account++) {
				numbers.read(account, read);
				long sum = model.start();
				for (int kind = 0; kind < terms.length; kind++) {
					sum += terms[kind].contribution(read[kind], FixedPoint.BIT);
				}
				bits[account] = sum;
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
	 * The model; {@code null} if the ranking is refused.
	 */
	public @Nullable RankingModel model() {
		return this.model;
	}

	/**
	 * The data that it was learned from, or why it is refused, as text after a colon.
	 */
	public String reason() {
		return this.reason;
	}

	/**
	 * The same in sentences, with the alternative.
	 */
	String sentences() {
		String sentence = StringUtils.capitalize(this.reason) + ".";
		return (this.model != null) ? sentence
				: sentence + " Use likeness, or lookalikes of the best customers, instead. " + best().rule();
	}

	@Override
	public boolean known(int account) {
		return this.model != null;
	}

	/**
	 * S of an account, signed, in 2^-20 bit; 0 if the ranking is refused.
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
	 * Rank of an account among the prospects that were never customers, from 1: one more
	 * than the number with more bits.
	 */
	int rank(int account) {
		long[] ascending = this.prospects.get();
		return 1 + ascending.length - above(ascending, bits(account));
	}

	/**
	 * Index of the first number above another.
	 */
	private static int above(long[] ascending, long bits) {
		int low = 0;
		int high = ascending.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ascending[middle] > bits) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low;
	}

	/**
	 * Number of prospects that were never customers.
	 */
	int ranked() {
		return this.prospects.get().length;
	}

	/**
	 * Share of the prospects ranked above an account, ties counting half.
	 */
	double shareAhead(int account) {
		long[] ascending = this.prospects.get();
		int ahead = ascending.length - above(ascending, bits(account));
		int tied = above(ascending, bits(account)) - above(ascending, bits(account) - 1);
		return (ahead + tied / 2.0) / Math.max(1, ascending.length);
	}

	/**
	 * The calibration bands, best ranks first. The first call learns five more rankings.
	 * Empty with too few customers, and for a kept model.
	 */
	List<CalibrationBand> calibration() {
		return this.calibration.get();
	}

	/**
	 * The band of an account; {@code null} without calibration.
	 */
	@Nullable CalibrationBand band(int account) {
		double ahead = shareAhead(account);
		return calibration().stream().filter((band) -> ahead < band.to() || band.to() == 1).findFirst().orElse(null);
	}

	BestCustomers best() {
		return this.numbers.best();
	}

}
