package dev.icpgraph.curation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Problem;
import dev.icpgraph.curation.Deletions.DeletedAccount;
import dev.icpgraph.curation.Deletions.DeletedTechnology;

/**
 * Deletes accounts and technologies for clients.
 */
@Controller
class DeletionController {

	private final Deletions deletions;

	DeletionController(Deletions deletions) {
		this.deletions = deletions;
	}

	record DeleteAccountInput(String id) {
	}

	record DeleteAccountPayload(@Nullable DeletedAccount deleted, List<Problem> problems) {
	}

	record DeleteTechnologyInput(String id) {
	}

	record DeleteTechnologyPayload(@Nullable DeletedTechnology deleted, List<Problem> problems) {
	}

	@MutationMapping
	DeleteAccountPayload deleteAccount(@Argument DeleteAccountInput input) {
		DeletedAccount deleted = this.deletions.account(GlobalId.idOf("Account", input.id()));
		return new DeleteAccountPayload(deleted, (deleted != null) ? List.of()
				: List.of(new Problem("UNKNOWN_ACCOUNT", "id", "No such account exists: it may be deleted already")));
	}

	@MutationMapping
	DeleteTechnologyPayload deleteTechnology(@Argument DeleteTechnologyInput input) {
		DeletedTechnology deleted = this.deletions.technology(GlobalId.idOf("Technology", input.id()));
		return new DeleteTechnologyPayload(deleted, (deleted != null) ? List.of() : List
			.of(new Problem("UNKNOWN_TECHNOLOGY", "id", "No such technology exists: it may be deleted already")));
	}

}
