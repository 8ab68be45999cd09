package dev.icpgraph.api;

/**
 * A request that cannot be answered as sent; becomes a GraphQL error with the code {@code
 * BAD_USER_INPUT}.
 */
public class BadInputException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message message with the argument, the problem and the correction
	 */
	public BadInputException(String message) {
		super(message);
	}

}
