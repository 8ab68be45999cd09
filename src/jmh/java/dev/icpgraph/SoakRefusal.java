package dev.icpgraph;

import java.io.IOException;
import java.util.Set;

/**
 * An answer that says that the request cannot be answered now.
 */
final class SoakRefusal extends IOException {

	private static final long serialVersionUID = 1;

	private static final Set<String> PROPER = Set.of("DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT", "OUTCOME_UNKNOWN",
			"SERVER_BUSY", "REPLICA_BEHIND", "RATE_LIMITED", "WRITE_CONFLICT");

	private static final Set<Integer> PROPER_STATUS = Set.of(429, 503);

	private final String code;

	private SoakRefusal(String code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * A refusal of a GraphQL request.
	 * @throws IllegalStateException if it does not say that the request may be sent again
	 */
	static SoakRefusal ofCode(String code, String answer) {
		if (!PROPER.contains(code)) {
			throw new IllegalStateException("Refused with " + answer);
		}
		return new SoakRefusal(code, answer);
	}

	/**
	 * A refusal of another request.
	 * @throws IllegalStateException if it does not say that the request may be sent again
	 */
	static SoakRefusal ofStatus(int status, String answer) {
		if (!PROPER_STATUS.contains(status)) {
			throw new IllegalStateException("Refused with " + status + " " + answer);
		}
		return new SoakRefusal(Integer.toString(status), status + " " + answer);
	}

	String code() {
		return this.code;
	}

}
