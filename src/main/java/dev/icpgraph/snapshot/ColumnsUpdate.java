package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Updates the attributes and quantities of accounts: takes changed accounts from the
 * fresh read and all others from the old snapshot.
 */
final class ColumnsUpdate {

	private final RowOrigins accounts;

	ColumnsUpdate(RowOrigins accounts) {
		this.accounts = accounts;
	}

	AccountColumns of(Snapshot old, Snapshot fresh) {
		Map<AccountAttribute, AttributeColumn> attributes = new EnumMap<>(AccountAttribute.class);
		for (AccountAttribute attribute : AccountAttribute.values()) {
			attributes.put(attribute, attribute(old.attribute(attribute), fresh.attribute(attribute)));
		}
		Map<AccountQuantity, QuantityColumn> quantities = new EnumMap<>(AccountQuantity.class);
		for (AccountQuantity quantity : AccountQuantity.values()) {
			quantities.put(quantity, quantity(old.quantity(quantity), fresh.quantity(quantity)));
		}
		return new AccountColumns(attributes, quantities, domains(old.domains(), fresh.domains()),
				repeatedUses(old.repeatedUses(), fresh.repeatedUses()));
	}

	private AccountDomains domains(AccountDomains old, AccountDomains fresh) {
		AttributeColumn column = attribute(old.column(), fresh.column());
		return (column == old.column()) ? old : new AccountDomains(column, this.accounts.size());
	}

	private BitSet repeatedUses(BitSet old, BitSet fresh) {
		BitSet repeated = new BitSet();
		if (this.accounts.areTheSame()) {
			repeated.or(old);
		}
		else {
			for (int account = 0; account < this.accounts.size(); account++) {
				repeated.set(account, this.accounts.stays(account) && old.get(this.accounts.old(account)));
			}
		}
		for (int account : this.accounts.changed()) {
			repeated.set(account, fresh.get(this.accounts.fresh(account)));
		}
		return repeated;
	}

	private AttributeColumn attribute(AttributeColumn old, AttributeColumn fresh) {
		return isAsBefore(old, fresh) ? old : renewed(old, fresh);
	}

	/**
	 * Whether the accounts are the same and the values and spellings of the changed ones
	 * too.
	 */
	private boolean isAsBefore(AttributeColumn old, AttributeColumn fresh) {
		NamesUnion values = NamesUnion.of(old.values(), fresh.values(), all(old.values()), new BitSet(), true);
		return values.names() == old.values() && this.accounts.areTheSame() && this.accounts.changed((row) -> {
			int code = fresh.code(this.accounts.fresh(row));
			return old.code(row) == ((code == 0) ? 0 : values.ofFresh()[code - 1] + 1);
		});
	}

	private static BitSet all(Names names) {
		BitSet all = new BitSet();
		all.set(0, names.size());
		return all;
	}

	private AttributeColumn renewed(AttributeColumn old, AttributeColumn fresh) {
		BitSet used = new BitSet();
		for (int account = 0; account < this.accounts.size(); account++) {
			if (this.accounts.stays(account) && old.code(this.accounts.old(account)) > 0) {
				used.set(old.code(this.accounts.old(account)) - 1);
			}
		}
		NamesUnion values = NamesUnion.of(old.values(), fresh.values(), used, new BitSet(), true);
		int[] codes = new int[this.accounts.size()];
		for (int account = 0; account < codes.length; account++) {
			boolean stays = this.accounts.stays(account);
			int code = stays ? old.code(this.accounts.old(account)) : fresh.code(this.accounts.fresh(account));
			codes[account] = (code == 0) ? 0 : 1 + (stays ? values.ofOld(code - 1) : values.ofFresh()[code - 1]);
		}
		return new AttributeColumn(Codes.compact(codes, values.names().size() + 1), values.names());
	}

	private QuantityColumn quantity(QuantityColumn old, QuantityColumn fresh) {
		boolean asBefore = this.accounts.areTheSame() && this.accounts.changed((row) -> {
			int now = this.accounts.fresh(row);
			return Double.compare(old.low(row), fresh.low(now)) == 0
					&& Double.compare(old.high(row), fresh.high(now)) == 0;
		});
		return asBefore ? old : renewed(old, fresh);
	}

	private QuantityColumn renewed(QuantityColumn old, QuantityColumn fresh) {
		Map<Band, Integer> bands = bands(old, fresh);
		double[] lows = new double[bands.size() + 1];
		double[] highs = new double[bands.size() + 1];
		lows[0] = Double.NaN;
		highs[0] = Double.NaN;
		int next = 1;
		for (Map.Entry<Band, Integer> band : bands.entrySet()) {
			lows[next] = band.getKey().low();
			highs[next] = band.getKey().high();
			band.setValue(next++);
		}
		int[] ofOld = codes(old, bands);
		int[] ofFresh = codes(fresh, bands);
		int[] codes = new int[this.accounts.size()];
		for (int account = 0; account < codes.length; account++) {
			codes[account] = this.accounts.stays(account) ? ofOld[old.code(this.accounts.old(account))]
					: ofFresh[fresh.code(this.accounts.fresh(account))];
		}
		return new QuantityColumn(Codes.compact(codes, lows.length), lows, highs);
	}

	/**
	 * The bands that accounts have, in order, before they get codes.
	 */
	private Map<Band, Integer> bands(QuantityColumn old, QuantityColumn fresh) {
		boolean[] used = new boolean[old.codes()];
		for (int account = 0; account < this.accounts.size(); account++) {
			if (this.accounts.stays(account)) {
				used[old.code(this.accounts.old(account))] = true;
			}
		}
		Map<Band, Integer> bands = new TreeMap<>(Comparator.comparingDouble(Band::low).thenComparingDouble(Band::high));
		for (int code = 1; code < old.codes(); code++) {
			if (used[code]) {
				bands.put(new Band(old.lowOf(code), old.highOf(code)), 0);
			}
		}
		for (int code = 1; code < fresh.codes(); code++) {
			bands.put(new Band(fresh.lowOf(code), fresh.highOf(code)), 0);
		}
		return bands;
	}

	private static int[] codes(QuantityColumn column, Map<Band, Integer> bands) {
		int[] codes = new int[column.codes()];
		for (int code = 1; code < codes.length; code++) {
			codes[code] = Objects.requireNonNullElse(bands.get(new Band(column.lowOf(code), column.highOf(code))), 0);
		}
		return codes;
	}

	private record Band(double low, double high) {

	}

}
