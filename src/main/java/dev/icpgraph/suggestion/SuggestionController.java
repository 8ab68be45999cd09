package dev.icpgraph.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.icp.Slug;
import dev.icpgraph.scoring.Matches;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.TierCounts;

/**
 * Shows drafts of ICPs to clients.
 */
@Controller
class SuggestionController {

	private final IcpSuggester suggester;

	private final Icps icps;

	SuggestionController(IcpSuggester suggester, Icps icps) {
		this.suggester = suggester;
		this.icps = icps;
	}

	@QueryMapping
	IcpSuggestion suggestIcp(@Argument String product, @Argument @Nullable String icp) {
		String name = TextLimits.onOneLine(product);
		if (name.isBlank() || name.length() > TextLimits.LONGEST_NAME) {
			throw new BadInputException("product: name it in 1 to " + TextLimits.LONGEST_NAME + " characters");
		}
		return this.suggester.suggestion(name, present(name, icp));
	}

	@SchemaMapping(typeName = "IcpSuggestion")
	List<Score> prospects(IcpSuggestion suggestion, @Argument int first) {
		return Matches.best(suggestion.scores(), PageRequest.first(first).size());
	}

	@SchemaMapping(typeName = "IcpSuggestion")
	TierCounts tierCounts(IcpSuggestion suggestion) {
		return suggestion.tierCounts();
	}

	@SchemaMapping(typeName = "IcpSuggestion")
	Long revision(IcpSuggestion suggestion) {
		return suggestion.revision();
	}

	private @Nullable Icp present(String product, @Nullable String icp) {
		if (icp == null) {
			return this.icps.byKey(Slug.of(product));
		}
		Icp present = this.icps.byKey(GlobalId.idOf("Icp", icp));
		if (present == null) {
			throw new BadInputException("icp: there is no ICP with the id '" + icp + "'");
		}
		return present;
	}

}
