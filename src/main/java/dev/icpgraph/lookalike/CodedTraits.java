package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.CodedColumn;
import dev.icpgraph.snapshot.QuantityColumn;

/**
 * Traits with at most one per account: the value of an attribute, or the band of a
 * quantity.
 *
 * <pre>
 * codes   0 2 2 1      of accounts 0 to 3
 * traits  -1 0 1       of codes 0 (unknown) to 2
 * </pre>
 */
final class CodedTraits implements TraitColumn {

	private static final int NONE = -1;

	private final TraitKind kind;

	private final CodedColumn column;

	private final int[] traits;

	private final int size;

	private final IntFunction<String> names;

	private CodedTraits(TraitKind kind, CodedColumn column, int[] traits, int size, IntFunction<String> names) {
		this.kind = kind;
		this.column = column;
		this.traits = traits;
		this.size = size;
		this.names = names;
	}

	static CodedTraits of(TraitKind kind, AttributeColumn column) {
		int[] traits = new int[column.codes()];
		Arrays.setAll(traits, (code) -> code - 1);
		return new CodedTraits(kind, column, traits, traits.length - 1,
				(trait) -> String.valueOf(column.value(trait + 1)));
	}

	static CodedTraits of(TraitKind kind, QuantityColumn column, Bands bands) {
		int[] traits = new int[column.codes()];
		Arrays.setAll(traits, (code) -> bands.of(column.lowOf(code), column.highOf(code)));
		return new CodedTraits(kind, column, traits, bands.size(), bands::name);
	}

	@Override
	public TraitKind kind() {
		return this.kind;
	}

	@Override
	public int size() {
		return this.size;
	}

	@Override
	public String name(int trait) {
		return this.names.apply(trait);
	}

	@Override
	public PathQuestion path(int trait, String account, List<String> others) {
		return PathQuestion.rows(account, others);
	}

	@Override
	public boolean known(int account) {
		return trait(account) != NONE;
	}

	@Override
	public int[] traits(int account) {
		return known(account) ? new int[] { trait(account) } : new int[0];
	}

	@Override
	public void count(int[] perTrait, int[] perAccount) {
		for (int account = 0; account < perAccount.length; account++) {
			int trait = trait(account);
			if (trait != NONE) {
				perTrait[trait]++;
				perAccount[account]++;
			}
		}
	}

	@Override
	public BitSums summing(int[] bits) {
		int[] worth = Arrays.stream(this.traits).map((trait) -> (trait == NONE) ? 0 : bits[trait]).toArray();
		boolean nothing = Arrays.stream(worth).allMatch((it) -> it == 0);
		return nothing ? BitSums.NONE : (begin, end, sums) -> this.column.addWorth(worth, begin, end, sums);
	}

	private int trait(int account) {
		return this.traits[this.column.code(account)];
	}

}
