package dev.icpgraph.customer;

import java.util.HashMap;
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
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Shows the best customers and takes pins from people.
 */
@Controller
class CustomerController {

	private final Snapshots snapshots;

	private final CustomerProperties properties;

	private final BestCustomerChoice choice;

	private final CustomerPins pins;

	private final Accounts accounts;

	private final AsOf asOf;

	CustomerController(Snapshots snapshots, CustomerProperties properties, BestCustomerChoice choice, CustomerPins pins,
			Accounts accounts, AsOf asOf) {
		this.snapshots = snapshots;
		this.properties = properties;
		this.choice = choice;
		this.pins = pins;
		this.accounts = accounts;
		this.asOf = asOf;
	}

	@QueryMapping
	List<BestCustomer> bestCustomers(@Argument int first, @Argument @Nullable CustomerWeights weights) {
		int most = PageRequest.first(first).size();
		Snapshot snapshot = this.snapshots.loaded();
		CustomerWeights used = (weights != null) ? weights.checked() : this.properties.weights();
		List<RankedCustomer> ranked = new BestCustomerRanking(snapshot, this.asOf.today(), used).ranked();
		return BestCustomer.of(snapshot, ranked, most);
	}

	@QueryMapping
	NearnessBasis nearnessBasis() {
		Snapshot snapshot = this.snapshots.loaded();
		BestCustomers best = this.choice.of(snapshot);
		return new NearnessBasis(best.size(), best.rule(), snapshot.revision());
	}

	@MutationMapping
	PinPayload pinBestCustomer(@Argument PinInput input) {
		List<Problem> problems = TextLimits.ofDecision(input.by(), input.reason());
		if (!problems.isEmpty()) {
			return new PinPayload(null, problems);
		}
		CustomerPin pin = (input.pin() != null) ? input.pin() : CustomerPin.PINNED;
		String reason = (input.reason() != null) ? TextLimits.onOneLine(input.reason()) : null;
		return set(input.account(), pin, input.revision(), TextLimits.onOneLine(input.by()), reason);
	}

	@MutationMapping
	UnpinPayload unpinBestCustomer(@Argument UnpinInput input) {
		PinPayload done = set(input.account(), null, input.revision(), Caller.name(), null);
		return new UnpinPayload(done.accountId(), done.problems());
	}

	@BatchMapping
	Map<BestCustomer, Account> account(List<BestCustomer> customers) {
		return this.accounts.byKeys(customers, BestCustomer::accountId);
	}

	@BatchMapping(typeName = "Account")
	Map<Account, @Nullable PinState> customerPin(List<Account> accounts) {
		Map<String, PinState> said = this.pins.of(accounts.stream().map(Account::id).toList());
		Map<Account, @Nullable PinState> states = new HashMap<>();
		accounts.forEach((account) -> states.put(account, said.get(account.id())));
		return states;
	}

	@SchemaMapping(typeName = "PinBestCustomerPayload")
	@Nullable Account account(PinPayload payload) {
		return account(payload.accountId());
	}

	@SchemaMapping(typeName = "UnpinBestCustomerPayload")
	@Nullable Account account(UnpinPayload payload) {
		return account(payload.accountId());
	}

	private @Nullable Account account(@Nullable String id) {
		return this.accounts.byId(id);
	}

	private PinPayload set(String globalId, @Nullable CustomerPin pin, @Nullable Integer read, String by,
			@Nullable String reason) {
		String accountId = GlobalId.idOf("Account", globalId);
		List<Problem> problems = this.pins.set(accountId, pin, read, by, reason);
		return new PinPayload(problems.isEmpty() ? accountId : null, problems);
	}

	record NearnessBasis(int customers, String rule, long revision) {
	}

	record PinInput(String account, @Nullable CustomerPin pin, String by, @Nullable String reason,
			@Nullable Integer revision) {
	}

	record UnpinInput(String account, @Nullable Integer revision) {
	}

	/**
	 * The outcome of pinning.
	 *
	 * @param accountId account id; {@code null} if nothing changed
	 */
	record PinPayload(@Nullable String accountId, List<Problem> problems) {
	}

	/**
	 * The outcome of unpinning.
	 *
	 * @param accountId account id; {@code null} if nothing changed
	 */
	record UnpinPayload(@Nullable String accountId, List<Problem> problems) {
	}

}
