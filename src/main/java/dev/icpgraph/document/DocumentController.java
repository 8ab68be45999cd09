package dev.icpgraph.document;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.icp.Icp;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows documents to clients.
 */
@Controller
class DocumentController {

	private final Documents documents;

	DocumentController(Documents documents) {
		this.documents = documents;
	}

	@SchemaMapping(typeName = "Icp")
	Document summary(Icp icp) {
		return required(icp, Reader.LEADERSHIP, null, 1);
	}

	@SchemaMapping(typeName = "Icp")
	Document document(Icp icp, @Argument Reader reader, @Argument @Nullable String account, @Argument int first) {
		return required(icp, reader, (account != null) ? GlobalId.idOf("Account", account) : null,
				PageRequest.first(first).size());
	}

	private Document required(Icp icp, Reader reader, @Nullable String account, int first) {
		Document document = this.documents.of(icp.id(), reader, account, first);
		if (document == null) {
			throw new BadInputException("account: there is no such account, or it is too new to be scored");
		}
		return document;
	}

}
