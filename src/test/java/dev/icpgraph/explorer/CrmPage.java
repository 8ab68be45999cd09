package dev.icpgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A page of another server that shows the card of an account under a strict policy.
 */
final class CrmPage implements AutoCloseable {

	private final HttpServer server;

	private String policy = "";

	private Map<String, String> files = Map.of();

	CrmPage() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String origin() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/**
	 * Sets what the page shows.
	 * @param icpGraph address of the server with the card
	 * @param domain domain of the account
	 * @param token token that the page gives the card
	 */
	void holds(String icpGraph, String domain, String token) {
		this.policy = "default-src 'none'; img-src data:; script-src 'self' %1$s; style-src %1$s; connect-src %1$s; "
			.formatted(icpGraph) + "require-trusted-types-for 'script'; trusted-types lit-html";
		this.files = Map.of("/",
				"""
						<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CRM</title><link rel="icon" href="data:,">
						<meta name="viewport" content="width=device-width"><script src="crm.js" defer></script>
						<script type="module" src="%s/explorer/account-card.js"></script></head>
						<body><main><h1>Deal</h1><icp-account-card domain="%s"></icp-account-card></main></body></html>"""
					.formatted(icpGraph, domain),
				"/crm.js", "document.querySelector('icp-account-card').token = '" + token + "';");
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		byte[] content = this.files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Security-Policy", this.policy);
		exchange.getResponseHeaders()
			.set("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
		try (exchange) {
			exchange.sendResponseHeaders((content.length > 0) ? 200 : 404, (content.length > 0) ? content.length : -1);
			exchange.getResponseBody().write(content);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
