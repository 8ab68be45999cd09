package dev.icpgraph.feature;

import java.util.Arrays;
import java.util.List;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Whether an attribute has one of the wanted values. Evaluated once per distinct value.
 */
final class OneOfFeature implements Feature {

	private final String name;

	private final AttributeColumn column;

	private final int[] valueOfCode;

	private OneOfFeature(String name, AttributeColumn column, int[] valueOfCode) {
		this.name = name;
		this.column = column;
		this.valueOfCode = valueOfCode;
	}

	static OneOfFeature of(FirmographicMeasure.OneOf measure, Snapshot snapshot) {
		AccountAttribute attribute = measure.attribute();
		AttributeColumn column = snapshot.attribute(attribute);
		int[] valueOfCode = new int[column.codes()];
		List<String> in = measure.in();
		List<String> notIn = measure.notIn();
		Arrays.fill(valueOfCode, Feature.truth(in == null));
		if (in != null) {
			in.forEach((value) -> set(column, attribute.written(value), valueOfCode, ONE));
		}
		if (notIn != null) {
			notIn.forEach((value) -> set(column, attribute.written(value), valueOfCode, 0));
		}
		valueOfCode[0] = UNKNOWN;
		return new OneOfFeature(attribute.inWords(), column, valueOfCode);
	}

	private static void set(AttributeColumn column, String value, int[] valueOfCode, int fixed) {
		int code = column.find(value);
		if (code > 0) {
			valueOfCode[code] = fixed;
		}
	}

	@Override
	public int value(int account) {
		return this.valueOfCode[this.column.code(account)];
	}

	@Override
	public void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = this.valueOfCode[this.column.code(account)];
		}
	}

	@Override
	public String text(int account) {
		String value = this.column.value(this.column.code(account));
		return this.name + " is " + ((value != null) ? value : "unknown");
	}

}
