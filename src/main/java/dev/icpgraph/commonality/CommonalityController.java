package dev.icpgraph.commonality;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.lookalike.TraitKind;

/**
 * Shows what customers share that the market does not.
 */
@Controller
class CommonalityController {

	private static final int MOST_GIVEN = 5_000;

	private final Commonalities commonalities;

	private final Accounts accounts;

	CommonalityController(Commonalities commonalities, Accounts accounts) {
		this.commonalities = commonalities;
		this.accounts = accounts;
	}

	@QueryMapping
	CommonalityReport commonalities(@Argument @Nullable List<String> of) {
		if (of != null && (of.isEmpty() || of.size() > MOST_GIVEN)) {
			throw new BadInputException("of: give 1 to %,d accounts, not %,d".formatted(MOST_GIVEN, of.size()));
		}
		return this.commonalities
			.of((of != null) ? of.stream().map((id) -> GlobalId.idOf("Account", id)).toList() : null);
	}

	@QueryMapping
	Beachhead beachhead() {
		return this.commonalities.beachhead();
	}

	@SchemaMapping(typeName = "CommonalityReport")
	List<Commonality> commonalities(CommonalityReport report, @Argument @Nullable List<TraitKind> kinds,
			@Argument int first) {
		return report.commonalities()
			.stream()
			.filter((it) -> kinds == null || kinds.contains(it.kind()))
			.limit(PageRequest.first(first).size())
			.toList();
	}

	@SchemaMapping(typeName = "Beachhead")
	List<Account> accounts(Beachhead beachhead, @Argument int first) {
		List<String> ids = beachhead.accountIds().stream().limit(PageRequest.first(first).size()).toList();
		Map<String, Account> found = this.accounts.byIds(ids);
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
