package dev.icpgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the short lists of facts about an account, without paging.
 */
@Controller
class AccountFactsController {

	private static final LinkList<Department> DEPARTMENTS = new LinkList<>("Account.departments",
			"departments-by-account.cypher", Department::of);

	private static final LinkList<LeadershipChange> LEADERSHIP_CHANGES = new LinkList<>("Account.leadershipChanges",
			"leadership-changes-by-account.cypher", LeadershipChange::of);

	private static final LinkList<CompetitorRelation> COMPETITOR_STAGES = new LinkList<>("Account.competitorStages",
			"competitor-stages-by-account.cypher", CompetitorRelation::of);

	private static final LinkList<Partnership> PARTNERSHIPS = new LinkList<>("Account.partnerships",
			"partnerships-by-account.cypher", Partnership::of);

	private static final LinkList<Customer> CUSTOMER = new LinkList<>("Account.customer", "customers-by-account.cypher",
			(row) -> Customer.of(row.part("customer")));

	private final LinkQueries links;

	AccountFactsController(LinkQueries links) {
		this.links = links;
	}

	@BatchMapping
	Map<Account, List<Department>> departments(List<Account> accounts) {
		return lists(DEPARTMENTS, accounts);
	}

	@BatchMapping
	Map<Account, List<LeadershipChange>> leadershipChanges(List<Account> accounts) {
		return lists(LEADERSHIP_CHANGES, accounts);
	}

	@BatchMapping
	Map<Account, List<CompetitorRelation>> competitorStages(List<Account> accounts) {
		return lists(COMPETITOR_STAGES, accounts);
	}

	@BatchMapping
	Map<Account, List<Partnership>> partnerships(List<Account> accounts) {
		return lists(PARTNERSHIPS, accounts);
	}

	@BatchMapping
	Map<Account, Customer> customer(List<Account> accounts) {
		Map<Account, Customer> customers = new LinkedHashMap<>();
		lists(CUSTOMER, accounts).forEach((account,
				records) -> records.stream().findFirst().ifPresent((customer) -> customers.put(account, customer)));
		return customers;
	}

	private <T> Map<Account, List<T>> lists(LinkList<T> list, List<Account> accounts) {
		Map<String, List<T>> found = this.links.all(list, accounts.stream().map(Account::id).toList());
		Map<Account, List<T>> lists = new LinkedHashMap<>();
		accounts.forEach((account) -> lists.put(account, found.getOrDefault(account.id(), List.of())));
		return lists;
	}

}
