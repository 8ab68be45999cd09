package dev.icpgraph.profile;

/**
 * A profile that cannot be used as written.
 */
public class ProfileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message message with the profile, the place in it and the correction
	 */
	public ProfileException(String message) {
		super(message);
	}

}
