package dev.icpgraph.suggestion;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.icp.DefinitionReading;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.market.CriterionValues;
import dev.icpgraph.scoring.Matches;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierCounts;

/**
 * Shows the list of a definition before an ICP exists.
 */
@Controller
class PreviewController {

	private final Scoreboard scoreboard;

	PreviewController(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	// Takes the raw definition, which has its own reader.
	@QueryMapping
	IcpPreview previewIcp(DataFetchingEnvironment environment) {
		ScoreCache market = this.scoreboard.scored();
		DefinitionReading reading = DefinitionReading.of(Objects.requireNonNull(environment.getArgument("definition")),
				market.snapshot());
		IcpDefinition definition = reading.definition();
		return new IcpPreview((definition != null) ? market.unsaved(definition) : null, reading.problems(),
				market.snapshot().revision());
	}

	@SchemaMapping(typeName = "IcpPreview")
	@Nullable TierCounts tierCounts(IcpPreview preview) {
		Scores scores = preview.scores();
		return (scores != null) ? TierCounts.of(scores) : null;
	}

	@SchemaMapping(typeName = "IcpPreview")
	List<Score> prospects(IcpPreview preview, @Argument int first) {
		Scores scores = preview.scores();
		int most = PageRequest.first(first).size();
		return (scores != null) ? Matches.best(scores, most) : List.of();
	}

	@SchemaMapping(typeName = "IcpPreview")
	List<CriterionValues> criterionValues(IcpPreview preview) {
		Scores scores = preview.scores();
		return (scores != null) ? CriterionValues.of(scores) : List.of();
	}

}
