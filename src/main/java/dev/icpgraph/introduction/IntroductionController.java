package dev.icpgraph.introduction;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.People;
import dev.icpgraph.graph.Person;
import dev.icpgraph.graph.UnknownAccountException;

/**
 * Shows routes of introduction.
 */
@Controller
class IntroductionController {

	private final Introductions introductions;

	private final Accounts accounts;

	private final People people;

	private final WantedBuyers wanted;

	IntroductionController(Introductions introductions, Accounts accounts, People people, WantedBuyers wanted) {
		this.introductions = introductions;
		this.accounts = accounts;
		this.people = people;
		this.wanted = wanted;
	}

	@QueryMapping
	List<Route> introductions(@Argument String to, @Argument @Nullable String persona, @Argument int first) {
		int most = PageRequest.first(first).size();
		String id = GlobalId.idOf("Account", to);
		Account account = this.accounts.byId(id);
		if (account == null) {
			throw new UnknownAccountException("to", to);
		}
		Map<String, EvidencePath.Node> target = Map.of(id, new EvidencePath.Node("Account", id, account.name()));
		return Objects.requireNonNull(this.introductions.to(target, this.wanted.matching(persona), most).get(id));
	}

	@BatchMapping(typeName = "IntroductionParty", field = "account")
	Map<RouteParty, Account> accounts(List<RouteParty> parties) {
		return this.accounts.byKeys(parties, (party) -> party.account().key());
	}

	@BatchMapping(typeName = "IntroductionParty", field = "person")
	Map<RouteParty, Person> people(List<RouteParty> parties) {
		return this.people.byKeys(parties, (party) -> (party.person() != null) ? party.person().key() : null);
	}

}
