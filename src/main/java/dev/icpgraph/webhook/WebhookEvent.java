package dev.icpgraph.webhook;

/**
 * The events that endpoints can receive.
 */
public enum WebhookEvent {

	/** Accounts moved to another tier of an ICP. */
	TIERS_CHANGED("tiers.changed"),

	/** The import of a file was done, failed or was stopped. */
	IMPORT_ENDED("import.ended"),

	/** The date to refresh an ICP passed. */
	REFRESH_OVERDUE("icp.refresh_overdue");

	private final String type;

	WebhookEvent(String type) {
		this.type = type;
	}

	/**
	 * The field {@code type} of a message, for example {@code import.ended}.
	 */
	String type() {
		return this.type;
	}

}
