package dev.icpgraph.icp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes changes of ICPs other than changes of definitions, and shows parents and children
 * of ICPs.
 */
@Controller
class IcpEditController {

	private final Icps icps;

	private final IcpEditor editor;

	IcpEditController(Icps icps, IcpEditor editor) {
		this.icps = icps;
		this.editor = editor;
	}

	record ArchiveIcpInput(String icp, boolean archived, @Nullable Integer revision) {
	}

	record DeleteDraftInput(String icp, @Nullable Integer revision) {
	}

	// Takes the raw input, in which an absent field stays and null clears it.
	@MutationMapping
	IcpPayload describeIcp(DataFetchingEnvironment environment) {
		Map<String, @Nullable Object> input = Objects.requireNonNull(environment.getArgument("input"));
		Map<String, @Nullable String> said = new HashMap<>();
		if (input.containsKey("name")) {
			said.put("name", (String) input.get("name"));
		}
		if (input.containsKey("parent")) {
			String parent = (String) input.get("parent");
			said.put("parent", (parent != null) ? GlobalId.idOf("Icp", parent) : null);
		}
		return this.editor.describe(GlobalId.idOf("Icp", String.valueOf(input.get("icp"))), said,
				(Integer) input.get(LastChange.FIELD));
	}

	@MutationMapping
	IcpPayload archiveIcp(@Argument ArchiveIcpInput input) {
		return this.editor.archive(GlobalId.idOf("Icp", input.icp()), input.archived(), input.revision());
	}

	@MutationMapping
	IcpPayload deleteDraft(@Argument DeleteDraftInput input) {
		return this.editor.deleteDraft(GlobalId.idOf("Icp", input.icp()), input.revision());
	}

	@SchemaMapping(typeName = "Icp")
	@Nullable Icp parent(Icp icp) {
		String parent = icp.label().parent();
		return (parent != null) ? this.icps.byKey(parent) : null;
	}

	@SchemaMapping(typeName = "Icp")
	List<Icp> children(Icp icp) {
		return this.icps.all().stream().filter((it) -> icp.key().equals(it.label().parent())).toList();
	}

}
