package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.Map;

/**
 * All attributes and quantities of the accounts.
 *
 * @param domains domains of the accounts whose id is not their domain, or that have no
 * domain
 * @param repeatedUses accounts with the same technology from several sources; the links
 * hold such a use once. Do not modify
 */
record AccountColumns(Map<AccountAttribute, AttributeColumn> attributes,
		Map<AccountQuantity, QuantityColumn> quantities, AccountDomains domains, BitSet repeatedUses) {

	long bytes() {
		return this.attributes.values().stream().mapToLong(AttributeColumn::bytes).sum()
				+ this.quantities.values().stream().mapToLong(QuantityColumn::bytes).sum() + this.domains.bytes()
				+ this.repeatedUses.size() / Byte.SIZE;
	}

}
