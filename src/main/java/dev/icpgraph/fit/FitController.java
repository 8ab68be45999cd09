package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.PageRequest;

/**
 * Shows product-market fit.
 */
@Controller
class FitController {

	private static final int FEWEST_POINTS = 2;

	private static final int MOST_POINTS = 24;

	private final ProductMarketFits fits;

	FitController(ProductMarketFits fits) {
		this.fits = fits;
	}

	@QueryMapping
	List<SegmentFit> productMarketFit(@Argument @Nullable FitSegmentKey segmentBy, @Argument @Nullable LocalDate asOf,
			@Argument int first) {
		int most = PageRequest.first(first).size();
		return this.fits.of(segmentBy, asOf).first(most);
	}

	@SchemaMapping
	FitTrend trend(SegmentFit fit, @Argument FitPeriod every, @Argument int last) {
		if (last < FEWEST_POINTS || last > MOST_POINTS) {
			throw new BadInputException(
					"last: %d points: request %d to %d".formatted(last, FEWEST_POINTS, MOST_POINTS));
		}
		return fit.history().trend(every, last);
	}

}
