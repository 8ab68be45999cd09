package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * One attribute of all accounts as codes: 0 is unknown, every other code stands for a
 * value. Values that differ only in case share a code. 1 byte per account, 2 from 256
 * values on, 4 from 65,536 on. Evaluate a condition on the attribute once per code, not
 * once per account.
 */
public final class AttributeColumn implements CodedColumn {

	private final Codes codes;

	private final Names values;

	AttributeColumn(Codes codes, Names values) {
		this.codes = codes;
		this.values = values;
	}

	/**
	 * A column in which every account is unknown.
	 */
	static AttributeColumn unknown(int accounts) {
		return new AttributeColumn(Codes.compactZeros(accounts, 1), Names.none());
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
		return this.values.size() + 1;
	}

	/**
	 * The code of a value, ignoring case, or -1 if no account has it. Give a country as
	 * returned by {@link AccountAttribute#written}.
	 */
	public int find(String value) {
		int index = this.values.find(value);
		return (index < 0) ? -1 : index + 1;
	}

	/**
	 * The value of a code; null for 0.
	 */
	public @Nullable String value(int code) {
		return (code == 0) ? null : this.values.label(code - 1);
	}

	Names values() {
		return this.values;
	}

	Codes coded() {
		return this.codes;
	}

	long bytes() {
		return this.codes.bytes() + this.values.bytes();
	}

}
