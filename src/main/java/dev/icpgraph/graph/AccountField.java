package dev.icpgraph.graph;

import dev.icpgraph.listing.FieldKind;
import dev.icpgraph.listing.NodeField;

/**
 * Fields that filter and order accounts.
 */
enum AccountField implements NodeField {

	NAME(FieldKind.TEXT), DOMAIN(FieldKind.DOMAIN), KEY(FieldKind.TEXT), INDUSTRY(FieldKind.TEXT),
	SUB_INDUSTRY(FieldKind.TEXT), COUNTRY(FieldKind.COUNTRY), REGION(FieldKind.TEXT), CITY(FieldKind.TEXT),
	HEADCOUNT(FieldKind.BAND), REVENUE_USD(FieldKind.BAND), FOUNDED_YEAR(FieldKind.NUMBER),
	BUSINESS_MODEL(FieldKind.TEXT), OPERATING_MODEL(FieldKind.TEXT), OWNER(FieldKind.TEXT),
	GROWTH_PERCENT(FieldKind.NUMBER), FUNDING_USD(FieldKind.NUMBER), STUB(FieldKind.FLAG), IS_CUSTOMER(FieldKind.LINK);

	private final FieldKind kind;

	AccountField(FieldKind kind) {
		this.kind = kind;
	}

	@Override
	public FieldKind kind() {
		return this.kind;
	}

}
