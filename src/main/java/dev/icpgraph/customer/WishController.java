package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.graph.OwnAccounts;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;
import dev.icpgraph.text.English;

/**
 * Shows wished-for accounts, proposes some, and takes wishes from people.
 */
@Controller
class WishController {

	private final Snapshots snapshots;

	private final CustomerProperties properties;

	private final Wishes wishes;

	private final Accounts accounts;

	private final OwnAccounts own;

	private final AsOf asOf;

	WishController(Snapshots snapshots, CustomerProperties properties, Wishes wishes, Accounts accounts,
			OwnAccounts own, AsOf asOf) {
		this.snapshots = snapshots;
		this.properties = properties;
		this.wishes = wishes;
		this.accounts = accounts;
		this.own = own;
		this.asOf = asOf;
	}

	@QueryMapping(name = "wishes")
	WishList list() {
		return new WishList(customers(), this.wishes.all());
	}

	@SchemaMapping(typeName = "WishList")
	List<WishProposal> proposals(WishList list, @Argument int first) {
		Snapshot snapshot = this.snapshots.loaded();
		AccountRoles roles = AccountRoles.of(snapshot, (int) this.asOf.today().toEpochDay(), this.own.names());
		return new WishProposals(snapshot, roles).first(PageRequest.first(first).size());
	}

	@MutationMapping
	WishPayload wishForAccount(@Argument WishInput input) {
		List<Problem> problems = problems(input);
		if (!problems.isEmpty()) {
			return new WishPayload(null, problems);
		}
		String reason = (input.reason() != null) ? TextLimits.onOneLine(input.reason()) : null;
		return set(input.account(), true, input.revision(), TextLimits.onOneLine(input.by()), reason);
	}

	@MutationMapping
	WishPayload dropWish(@Argument DropWishInput input) {
		return set(input.account(), false, input.revision(), Caller.name(), null);
	}

	@BatchMapping(typeName = "Wish", field = "account")
	Map<Wish, Account> ofWishes(List<Wish> wishes) {
		return this.accounts.byKeys(wishes, Wish::accountId);
	}

	@BatchMapping(typeName = "WishProposal", field = "account")
	Map<WishProposal, Account> ofProposals(List<WishProposal> proposals) {
		return this.accounts.byKeys(proposals, WishProposal::accountId);
	}

	@SchemaMapping(typeName = "WishPayload")
	@Nullable Account account(WishPayload payload) {
		String id = payload.accountId();
		return this.accounts.byId(id);
	}

	private int customers() {
		return new BestCustomerRanking(this.snapshots.loaded(), today(), this.properties.weights()).ranked().size();
	}

	private LocalDate today() {
		return this.asOf.today();
	}

	private List<Problem> problems(WishInput input) {
		List<Problem> problems = TextLimits.ofDecision(input.by(), input.reason());
		Snapshot snapshot = this.snapshots.loaded();
		int account = snapshot.find(GlobalId.idOf("Account", input.account()));
		CustomerFacts facts = (account >= 0) ? snapshot.customer(account) : null;
		if (facts != null && facts.active((int) today().toEpochDay())) {
			problems
				.add(new Problem("IS_CUSTOMER", "account", "It is a customer already: pin it with pinBestCustomer."));
		}
		int customers = customers();
		if (customers >= BestCustomers.ENOUGH) {
			problems.add(new Problem("ENOUGH_CUSTOMERS", "account", customers + " customers are known: with "
					+ BestCustomers.ENOUGH + " or more, nearness is measured against customers, not wishes."));
		}
		return problems;
	}

	private WishPayload set(String globalId, boolean wished, @Nullable Integer read, String by,
			@Nullable String reason) {
		String accountId = GlobalId.idOf("Account", globalId);
		List<Problem> problems = this.wishes.set(accountId, wished, read, by, reason);
		return new WishPayload(problems.isEmpty() ? accountId : null, problems);
	}

	/**
	 * The wishes, and whether they count.
	 *
	 * @param customers number of customers that may be best
	 */
	record WishList(int customers, List<Wish> wishes) {

		public boolean counting() {
			return this.customers < BestCustomers.ENOUGH;
		}

		public String text() {
			String known = English.counted(this.customers, "customer is", "customers are") + " known";
			return counting() ? known + ": with fewer than " + BestCustomers.ENOUGH
					+ ", wish for accounts that have money and grow. Everything measured against wishes is a hypothesis."
					: known + ", which is enough: wishes do not count.";
		}

	}

	record WishInput(String account, String by, @Nullable String reason, @Nullable Integer revision) {
	}

	record DropWishInput(String account, @Nullable Integer revision) {
	}

	/**
	 * The outcome of a wish.
	 *
	 * @param accountId {@code null} when nothing changed
	 */
	record WishPayload(@Nullable String accountId, List<Problem> problems) {
	}

}
