package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.List;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
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

	private static final String SEGMENTS = "fitSegments";

	private static final int FEWEST_POINTS = 2;

	private static final int MOST_POINTS = 24;

	private final ProductMarketFits fits;

	FitController(ProductMarketFits fits) {
		this.fits = fits;
	}

	@QueryMapping
	DataFetcherResult<List<SegmentFit>> productMarketFit(@Argument @Nullable FitSegmentKey segmentBy,
			@Argument @Nullable LocalDate asOf, @Argument int first) {
		int most = PageRequest.first(first).size();
		SegmentFits judged = this.fits.of(segmentBy, asOf);
		return DataFetcherResult.<List<SegmentFit>>newResult()
			.data(judged.first(most))
			.localContext(GraphQLContext.newContext().of(SEGMENTS, judged).build())
			.build();
	}

	@SchemaMapping
	FitTrend trend(SegmentFit fit, @Argument FitPeriod every, @Argument int last,
			@LocalContextValue(SEGMENTS) SegmentFits judged) {
		if (last < FEWEST_POINTS || last > MOST_POINTS) {
			throw new BadInputException(
					"last: %d points: request %d to %d".formatted(last, FEWEST_POINTS, MOST_POINTS));
		}
		return judged.trend(fit.segment(), every, last);
	}

}
