package dev.icpgraph.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves documents as files: {@code curl
 * localhost:8080/exports/icps/$ID/documents/sales.html?account=acme.com}.
 */
@RestController
class DocumentFileController {

	/** Content security policy: a document contains its style and loads nothing else. */
	private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

	private final Documents documents;

	private final Accounts accounts;

	DocumentFileController(Documents documents, Accounts accounts) {
		this.documents = documents;
		this.accounts = accounts;
	}

	@GetMapping("/exports/icps/{id}/documents/{name}.{ending}")
	ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String name, @PathVariable String ending,
			@RequestParam @Nullable String account, @RequestParam(defaultValue = "10") int first) {
		PageFormat format = PageFormat.ALL.stream()
			.filter((it) -> it.ending().equals(ending))
			.findFirst()
			.orElseThrow(() -> missing("Documents end in .md or .html"));
		String only = (account != null) ? found(account).id() : null;
		Document document = this.documents.of(id, reader(name), only, PageRequest.first(first).size());
		if (document == null) {
			throw missing("There is no ICP with the id '" + id + "', or the account is too new to be scored");
		}
		return ResponseEntity.ok()
			.contentType(format.type())
			.header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name + "." + ending).build().toString())
			.body(format.write(document.page()).getBytes(StandardCharsets.UTF_8));
	}

	private static Reader reader(String name) {
		return Arrays.stream(Reader.values())
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.orElseThrow(() -> missing(
					"There is no document '" + name + "', use one of leadership, sales, marketing, operations"));
	}

	private Account found(String domain) {
		Account account = this.accounts.byDomain(domain);
		if (account == null) {
			throw missing("account: none is known by the domain '" + domain + "'");
		}
		return account;
	}

	private static ResponseStatusException missing(String why) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, why);
	}

}
