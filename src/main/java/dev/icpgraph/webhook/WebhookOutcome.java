package dev.icpgraph.webhook;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import org.springframework.boot.http.client.FilteredHostException;

/**
 * The outcome of one attempt.
 *
 * @param accepted whether the endpoint accepted the message
 * @param last whether the endpoint wants no further attempt
 * @param text the outcome in words, for example {@code HTTP 503}
 */
record WebhookOutcome(boolean accepted, boolean last, String text) {

	private static final int OK = 200;

	private static final int REDIRECTS = 300;

	private static final int ERRORS = 400;

	private static final int GONE = 410;

	static WebhookOutcome answered(int status) {
		boolean redirects = status >= REDIRECTS && status < ERRORS;
		return new WebhookOutcome(status >= OK && status < REDIRECTS, status == GONE,
				"HTTP " + status + (redirects ? ": redirects are not followed, change the setting url" : ""));
	}

	/**
	 * The outcome without a response. Reveals nothing about the network that the caller
	 * of the API could not know.
	 */
	static WebhookOutcome unreachable(Exception failure) {
		if (failure instanceof SocketTimeoutException) {
			return late();
		}
		return new WebhookOutcome(false, false, switch (failure) {
			case FilteredHostException _ ->
				"The host has an address of a private network, which needs private-network=true";
			case UnknownHostException _ -> "The host has no address";
			case SSLException _ -> "No secure connection: check the certificate of the host";
			default -> "No connection: " + failure.getClass().getSimpleName();
		});
	}

	static WebhookOutcome late() {
		return new WebhookOutcome(false, false, "No response in time");
	}

}
