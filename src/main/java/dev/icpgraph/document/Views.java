package dev.icpgraph.document;

import java.util.List;
import java.util.function.Supplier;

import dev.icpgraph.scoring.Score;

import org.springframework.stereotype.Component;

/**
 * The pages for each kind of reader.
 */
@Component
record Views(Summary summary, SalesSheet sheet, MarketingView marketing, OperationsView operations) {

	Page page(Reader reader, Subject subject, Supplier<List<Score>> accounts) {
		return switch (reader) {
			case LEADERSHIP -> this.summary.page(subject);
			case SALES -> this.sheet.page(subject, accounts.get());
			case MARKETING -> this.marketing.page(subject);
			case OPERATIONS -> this.operations.page(subject);
		};
	}

}
