package dev.icpgraph.graph;

import dev.icpgraph.listing.FieldKind;
import dev.icpgraph.listing.NodeField;

/**
 * Fields that filter and order events.
 */
enum EventField implements NodeField {

	NAME(FieldKind.TEXT), KIND(FieldKind.TEXT), SERIES(FieldKind.TEXT), STARTS_ON(FieldKind.DATE), CITY(FieldKind.TEXT),
	COUNTRY(FieldKind.COUNTRY), STUB(FieldKind.FLAG);

	private final FieldKind kind;

	EventField(FieldKind kind) {
		this.kind = kind;
	}

	@Override
	public FieldKind kind() {
		return this.kind;
	}

}
