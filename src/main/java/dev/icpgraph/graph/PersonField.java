package dev.icpgraph.graph;

import dev.icpgraph.listing.FieldKind;
import dev.icpgraph.listing.NodeField;

/**
 * Fields that filter and order people.
 */
enum PersonField implements NodeField {

	NAME(FieldKind.TEXT), EMAIL(FieldKind.EMAIL), LINKEDIN_URL(FieldKind.PROFILE), AGE_BAND(FieldKind.TEXT),
	EDUCATION(FieldKind.TEXT), STUB(FieldKind.FLAG);

	private final FieldKind kind;

	PersonField(FieldKind kind) {
		this.kind = kind;
	}

	@Override
	public FieldKind kind() {
		return this.kind;
	}

}
