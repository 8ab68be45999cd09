package dev.icpgraph.market;

import java.util.Objects;
import java.util.function.IntConsumer;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The values of an attribute; a country by its ISO 3166 code and its English name.
 */
record AttributeValues(AccountAttribute attribute, AttributeColumn column) implements ValueSource {

	static AttributeValues of(Snapshot snapshot, AccountAttribute attribute) {
		return new AttributeValues(attribute, snapshot.attribute(attribute));
	}

	@Override
	public int codes() {
		return this.column.codes() - 1;
	}

	@Override
	public void forEach(int account, IntConsumer codes) {
		int code = this.column.code(account);
		if (code > 0) {
			codes.accept(code - 1);
		}
	}

	@Override
	public String value(int code) {
		return this.attribute.stored(name(code));
	}

	@Override
	public String name(int code) {
		return Objects.requireNonNull(this.column.value(code + 1));
	}

}
