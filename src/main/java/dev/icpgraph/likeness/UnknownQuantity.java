package dev.icpgraph.likeness;

/**
 * A quantity of the footprint without data, which gives no bits.
 */
record UnknownQuantity(FootprintKind footprint) implements LikenessSource {

	@Override
	public boolean restsOnOne() {
		return false;
	}

	@Override
	public String text() {
		return this.footprint.unknown();
	}

}
