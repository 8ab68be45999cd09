package dev.icpgraph.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.Problem;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes changes of personas, jobs and notes.
 */
@Controller
class IcpPartController {

	private final Icps icps;

	private final IcpParts parts;

	private final PartSaver saver;

	IcpPartController(Icps icps, IcpParts parts, PartSaver saver) {
		this.icps = icps;
		this.parts = parts;
		this.saver = saver;
	}

	record PersonaPayload(@Nullable Persona persona, List<Problem> problems) {
	}

	record JobPayload(@Nullable Job job, List<Problem> problems) {
	}

	record CompetitorNotePayload(@Nullable CompetitorNote note, List<Problem> problems) {
	}

	record RemoveFromIcpInput(String id, @Nullable Integer revision) {
	}

	record RemoveFromIcpPayload(@Nullable String removed, List<Problem> problems) {
	}

	@MutationMapping
	PersonaPayload savePersona(DataFetchingEnvironment environment) {
		SavedPart<Persona> saved = save(IcpParts.PERSONAS, input(environment));
		return new PersonaPayload(saved.part(), saved.problems());
	}

	@MutationMapping
	JobPayload saveJob(DataFetchingEnvironment environment) {
		SavedPart<Job> saved = save(IcpParts.JOBS, input(environment));
		return new JobPayload(saved.part(), saved.problems());
	}

	@MutationMapping
	CompetitorNotePayload saveCompetitorNote(DataFetchingEnvironment environment) {
		Map<String, Object> input = new HashMap<>(input(environment));
		input.compute("account", (name, id) -> GlobalId.idOf("Account", String.valueOf(id)));
		input.computeIfPresent("jobs",
				(name, ids) -> ((List<?>) ids).stream().map((id) -> GlobalId.idOf("Job", String.valueOf(id))).toList());
		SavedPart<CompetitorNote> saved = save(IcpParts.NOTES, input);
		return new CompetitorNotePayload(saved.part(), saved.problems());
	}

	@MutationMapping
	RemoveFromIcpPayload removeFromIcp(@Argument RemoveFromIcpInput input) {
		GlobalId id = GlobalId.decoded(input.id());
		for (IcpParts.Kind<?> kind : List.of(IcpParts.PERSONAS, IcpParts.JOBS, IcpParts.NOTES)) {
			IcpPart part = (id != null && id.type().equals(kind.type().getSimpleName()))
					? this.parts.byKey(kind, id.id()) : null;
			PartChange change = (part != null) ? this.parts.remove(part, input.revision()) : null;
			if (change != null && change.between() != null && change.between().revision() > 0) {
				return new RemoveFromIcpPayload(null, List.of(change.between().conflict()));
			}
			if (change != null && change.done()) {
				return new RemoveFromIcpPayload(input.id(), List.of());
			}
		}
		return new RemoveFromIcpPayload(null,
				List.of(new Problem("UNKNOWN_ID", "id", "There is no such persona, job or note.")));
	}

	private <T extends IcpPart> SavedPart<T> save(IcpParts.Kind<T> kind, Map<String, Object> input) {
		IcpVersion version = this.icps.version(String.valueOf(input.get("icp")));
		if (version == null) {
			return SavedPart.refused("UNKNOWN_ICP", "icp", "There is no such ICP.");
		}
		Object id = input.get("id");
		return this.saver.save(kind, version.icpKey(),
				(id != null) ? GlobalId.idOf(kind.type().getSimpleName(), id.toString()) : null, input);
	}

	// The raw input; its fields are named like the record components.
	private static Map<String, Object> input(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.getArgument("input"));
	}

}
