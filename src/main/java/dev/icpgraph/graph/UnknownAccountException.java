package dev.icpgraph.graph;

import dev.icpgraph.api.BadInputException;

/**
 * A request about an account that the graph does not have.
 */
public final class UnknownAccountException extends BadInputException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param argument argument of the request
	 * @param id id that the client sent
	 */
	public UnknownAccountException(String argument, String id) {
		super(argument + ": there is no account with the id '" + id + "'; ask for one with account(by: …) or accounts");
	}

}
