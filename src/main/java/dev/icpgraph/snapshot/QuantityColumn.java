package dev.icpgraph.snapshot;

/**
 * One quantity of every account. Many accounts share a band or a round number, so each
 * has a code, and two small tables hold the ends of each code:
 *
 * <pre>
 * codes  0 2 2 1           account 0 is unknown, accounts 1 and 2 are 51-200
 * lows   NaN 10001 51      an exact number has both ends equal
 * highs  NaN  +inf 200     an open end is infinite
 * </pre>
 *
 * 1 byte per account (2 from 256 different bands on, 4 from 65,536 on), and 16 per band.
 */
public final class QuantityColumn implements CodedColumn {

	private final Codes codes;

	private final double[] lows;

	private final double[] highs;

	QuantityColumn(Codes codes, double[] lows, double[] highs) {
		this.codes = codes;
		this.lows = lows;
		this.highs = highs;
	}

	/**
	 * A column in which no account has a value.
	 */
	static QuantityColumn unknown(int accounts) {
		double[] none = { Double.NaN };
		return new QuantityColumn(Codes.compactZeros(accounts, 1), none, none);
	}

	@Override
	public int code(int account) {
		return this.codes.get(account);
	}

	@Override
	public void addWorth(int[] worth, int begin, int end, long[] sums) {
		this.codes.addWorth(worth, begin, end, sums);
	}

	@Override
	public int codes() {
		return this.lows.length;
	}

	/**
	 * The lower end of a code: NaN for 0, minus infinity when open.
	 */
	public double lowOf(int code) {
		return this.lows[code];
	}

	/**
	 * The upper end of a code: NaN for 0, infinity when open.
	 */
	public double highOf(int code) {
		return this.highs[code];
	}

	/**
	 * The lower end of an account's band, NaN when unknown.
	 */
	public double low(int account) {
		return this.lows[code(account)];
	}

	/**
	 * The upper end of an account's band, NaN when unknown.
	 */
	public double high(int account) {
		return this.highs[code(account)];
	}

	Codes coded() {
		return this.codes;
	}

	double[] lows() {
		return this.lows;
	}

	double[] highs() {
		return this.highs;
	}

	long bytes() {
		return this.codes.bytes() + 8L * (this.lows.length + this.highs.length);
	}

}
