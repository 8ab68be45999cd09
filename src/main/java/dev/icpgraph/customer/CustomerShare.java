package dev.icpgraph.customer;

import dev.icpgraph.statistics.ShareInterval;

/**
 * Number of customers with a property, with the 95% interval of the share, which is valid
 * for few customers too.
 *
 * @param count number of customers with the property, 0 to {@code of}
 * @param of number of customers with known data
 */
public record CustomerShare(int count, int of) {

	public CustomerShare {
		if (count < 0 || count > of) {
			throw new IllegalArgumentException(count + " of " + of);
		}
	}

	/**
	 * The share, 0 to 1; 0 without known data.
	 */
	public double share() {
		return (this.of == 0) ? 0 : this.count / (double) this.of;
	}

	/**
	 * Lower end of the interval; 0 without known data.
	 */
	public double low() {
		return (this.of == 0) ? 0 : interval().low();
	}

	/**
	 * Upper end of the interval; 1 without known data.
	 */
	public double high() {
		return (this.of == 0) ? 1 : interval().high();
	}

	private ShareInterval interval() {
		return ShareInterval.ofCount(this.count, this.of);
	}

}
