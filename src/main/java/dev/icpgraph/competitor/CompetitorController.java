package dev.icpgraph.competitor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.commonality.CommonalityReport;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.measure.BehaviorMeasure.Stage;
import dev.icpgraph.persona.CompetitorNote;

/**
 * Shows competitors and their customers to clients.
 */
@Controller
class CompetitorController {

	private final Competitors competitors;

	private final Accounts accounts;

	CompetitorController(Competitors competitors, Accounts accounts) {
		this.competitors = competitors;
		this.accounts = accounts;
	}

	@QueryMapping
	List<Competitor> competitors(@Argument int first) {
		return this.competitors.all().stream().limit(PageRequest.first(first).size()).toList();
	}

	@QueryMapping
	@Nullable Competitor competitor(@Argument String name) {
		return this.competitors.named(name);
	}

	@BatchMapping(typeName = "Competitor", field = "account")
	Map<Competitor, Account> ofCompetitors(List<Competitor> competitors) {
		List<Competitor> placed = competitors.stream().filter((it) -> it.accountId() != null).toList();
		return this.accounts.byKeys(placed, (it) -> Objects.requireNonNull(it.accountId()));
	}

	@SchemaMapping(typeName = "Competitor")
	List<StageCount> stages(Competitor competitor) {
		return Arrays.stream(Stage.values()).map((stage) -> new StageCount(stage, competitor.count(stage))).toList();
	}

	@SchemaMapping(typeName = "Competitor")
	List<CompetitorAccount> accounts(Competitor competitor, @Argument Stage stage, @Argument int first) {
		return competitor.at(stage).stream().limit(PageRequest.first(first).size()).toList();
	}

	@SchemaMapping(typeName = "Competitor")
	CommonalityReport commonalities(Competitor competitor, @Argument Stage stage) {
		return this.competitors.shared(competitor, stage);
	}

	@SchemaMapping(typeName = "Competitor")
	CommonalityReport leaving(Competitor competitor) {
		return this.competitors.leaving(competitor);
	}

	@SchemaMapping(typeName = "Competitor")
	NotedSatisfaction satisfaction(Competitor competitor) {
		return NotedSatisfaction.of(competitor.notes());
	}

	@SchemaMapping(typeName = "Competitor")
	List<NotedPoints.Point> problems(Competitor competitor, @Argument int first) {
		return first(NotedPoints.counted(competitor.notes(), CompetitorNote::problems), first);
	}

	@SchemaMapping(typeName = "Competitor")
	List<NotedPoints.Point> wishes(Competitor competitor, @Argument int first) {
		return first(NotedPoints.counted(competitor.notes(), CompetitorNote::wishes), first);
	}

	@SchemaMapping(typeName = "Competitor")
	List<CompetitorNote> notes(Competitor competitor, @Argument int first) {
		return first(competitor.notes(), first);
	}

	@BatchMapping(typeName = "CompetitorAccount", field = "account")
	Map<CompetitorAccount, Account> ofAccounts(List<CompetitorAccount> accounts) {
		return this.accounts.byKeys(accounts, CompetitorAccount::accountId);
	}

	@SchemaMapping(typeName = "NotedPoint", field = "accounts")
	List<Account> ofPoint(NotedPoints.Point point, @Argument int first) {
		return List.copyOf(this.accounts.byIds(first(point.accountIds(), first)).values());
	}

	private static <T> List<T> first(List<T> all, int first) {
		return all.stream().limit(PageRequest.first(first).size()).toList();
	}

	record StageCount(Stage stage, int accounts) {
	}

}
