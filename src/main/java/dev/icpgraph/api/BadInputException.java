package dev.icpgraph.api;

/**
 * A request that cannot be answered as it was put; becomes a GraphQL error with the code
 * {@code BAD_USER_INPUT}.
 */
public class BadInputException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message names the argument, what is wrong with it and what to do
	 */
	public BadInputException(String message) {
		super(message);
	}

}
