package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.PageRequest;

/**
 * Shows product-market fit.
 */
@Controller
class FitController {

	private final ProductMarketFits fits;

	FitController(ProductMarketFits fits) {
		this.fits = fits;
	}

	@QueryMapping
	List<SegmentFit> productMarketFit(@Argument @Nullable FitSegmentKey segmentBy, @Argument @Nullable LocalDate asOf,
			@Argument int first) {
		return this.fits.of(segmentBy, asOf, PageRequest.first(first).size());
	}

}
