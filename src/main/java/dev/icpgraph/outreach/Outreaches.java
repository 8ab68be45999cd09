package dev.icpgraph.outreach;

import dev.icpgraph.fit.ProductMarketFits;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.scoring.Scores;

import org.springframework.stereotype.Component;

/**
 * Advises on the outreach to an ICP's market.
 */
@Component
public class Outreaches {

	private final ProductMarketFits fits;

	private final AsOf asOf;

	private final OutreachProperties limits;

	Outreaches(ProductMarketFits fits, AsOf asOf, OutreachProperties limits) {
		this.fits = fits;
		this.asOf = asOf;
		this.limits = limits;
	}

	/**
	 * The advice for a scored market.
	 */
	public OutreachAdvice advice(Scores scores) {
		int today = (int) this.asOf.today().toEpochDay();
		return OutreachAdvice.of(scores, new OutreachSigns(scores, this.fits.overall(), today, this.limits));
	}

}
