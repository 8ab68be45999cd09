package dev.icpgraph.graph;

import dev.icpgraph.listing.FieldKind;
import dev.icpgraph.listing.NodeField;

/**
 * Fields that filter and order technologies.
 */
enum TechnologyField implements NodeField {

	NAME(FieldKind.TEXT), VENDOR(FieldKind.TEXT), FIRST_RELEASED_YEAR(FieldKind.NUMBER), STUB(FieldKind.FLAG);

	private final FieldKind kind;

	TechnologyField(FieldKind kind) {
		this.kind = kind;
	}

	@Override
	public FieldKind kind() {
		return this.kind;
	}

}
