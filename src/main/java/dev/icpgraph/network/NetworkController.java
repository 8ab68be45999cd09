package dev.icpgraph.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.UnknownAccountException;
import dev.icpgraph.snapshot.AccountAttribute;

/**
 * Shows the referrals around an account, and the best referrers.
 */
@Controller
class NetworkController {

	private static final int DEEPEST = 4;

	private static final int MOST_NODES = 1000;

	private final ReferralNetworks networks;

	private final CurrentReferrers referrers;

	private final Accounts accounts;

	NetworkController(ReferralNetworks networks, CurrentReferrers referrers, Accounts accounts) {
		this.networks = networks;
		this.referrers = referrers;
		this.accounts = accounts;
	}

	@QueryMapping
	Network referralNetwork(@Argument String around, @Argument int depth, @Argument int first) {
		within("depth", depth, DEEPEST);
		within("first", first, MOST_NODES);
		Network network = this.networks.around(GlobalId.idOf("Account", around), depth, first);
		if (network == null) {
			throw new UnknownAccountException("around", around);
		}
		return network;
	}

	@SchemaMapping(typeName = "Network")
	List<ReferralChain> chains(Network network, @Argument int first) {
		return network.chains(PageRequest.first(first).size());
	}

	@QueryMapping
	ReferrerConnection referrers(@Argument @Nullable AccountAttribute segmentBy, PageRequest page) {
		return this.referrers.page(segmentBy, page);
	}

	@BatchMapping(typeName = "Referrer", field = "account")
	Map<RankedReferrer, Account> accounts(List<RankedReferrer> referrers) {
		return this.accounts.byKeys(referrers, RankedReferrer::accountId);
	}

	@SchemaMapping(typeName = "Referrer")
	Collection<Account> won(RankedReferrer referrer, @Argument int first) {
		int most = PageRequest.first(first).size();
		return this.accounts.byIds(referrer.won().stream().limit(most).toList()).values();
	}

	private static void within(String argument, int value, int most) {
		if (value < 1 || value > most) {
			throw new BadInputException(argument + ": give a number from 1 to " + most + "; " + value + " is outside");
		}
	}

}
