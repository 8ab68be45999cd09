package dev.icpgraph.proximity;

/**
 * A quantity of the footprint that is not known of an account, and so gives it no bits.
 */
record UnknownQuantity(FootprintKind footprint) implements LikenessSource {

	@Override
	public String text() {
		return this.footprint.unknown();
	}

}
