package dev.icpgraph.network;

import java.util.List;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;

/**
 * Shows the referrals around an account.
 */
@Controller
class NetworkController {

	private static final int DEEPEST = 4;

	private static final int MOST_NODES = 1000;

	private final ReferralNetworks networks;

	NetworkController(ReferralNetworks networks) {
		this.networks = networks;
	}

	@QueryMapping
	Network referralNetwork(@Argument String around, @Argument int depth, @Argument int first) {
		within("depth", depth, DEEPEST);
		within("first", first, MOST_NODES);
		Network network = this.networks.around(GlobalId.idOf("Account", around), depth, first);
		if (network == null) {
			throw new BadInputException("around: there is no account with the id '" + around
					+ "'; ask for one with account(by: …) or accounts");
		}
		return network;
	}

	@SchemaMapping(typeName = "Network")
	List<ReferralChain> chains(Network network, @Argument int first) {
		return network.chains(PageRequest.first(first).size());
	}

	private static void within(String argument, int value, int most) {
		if (value < 1 || value > most) {
			throw new BadInputException(argument + ": give a number from 1 to " + most + "; " + value + " is outside");
		}
	}

}
