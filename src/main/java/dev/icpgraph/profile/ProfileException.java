package dev.icpgraph.profile;

/**
 * A profile that cannot be used as it is written.
 */
public class ProfileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message names the profile and the place in it, and says what to do
	 */
	public ProfileException(String message) {
		super(message);
	}

}
